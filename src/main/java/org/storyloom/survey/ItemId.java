package org.storyloom.survey;

import java.util.UUID;

/// Names an item of a survey.
public record ItemId(UUID value) {}
