package org.storyloom.finding;

import java.util.UUID;

/// Names a link of evidence.
public record LinkId(UUID value) {}
