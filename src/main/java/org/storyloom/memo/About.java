package org.storyloom.memo;

import java.util.UUID;

/// What a memo is about: any thing of the study, by its kind (`study`, `source`, `theme`, `case`,
/// `finding`, `coding`) and its id.
public record About(String kind, UUID id) {}
