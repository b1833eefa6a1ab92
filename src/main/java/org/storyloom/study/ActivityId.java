package org.storyloom.study;

import java.util.UUID;

/// Names an activity.
public record ActivityId(UUID value) implements PartId {}
