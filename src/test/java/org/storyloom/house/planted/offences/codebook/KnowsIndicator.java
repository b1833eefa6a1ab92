package org.storyloom.house.planted.offences.codebook;

import org.storyloom.house.planted.offences.indicator.Indicator;

/// Planted: leans on a neighbour.
public record KnowsIndicator(Indicator indicator) {}
