package org.storyloom.indicator;

import java.util.UUID;

/// Names an indicator.
public record IndicatorId(UUID value) {}
