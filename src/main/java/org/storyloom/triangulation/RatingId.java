package org.storyloom.triangulation;

import java.util.UUID;

/// Names a rating.
public record RatingId(UUID value) {}
