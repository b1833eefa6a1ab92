package org.storyloom.triangulation;

import org.storyloom.codebook.ThemeId;
import org.storyloom.indicator.IndicatorId;

/// Says that the passages of a theme explain an indicator, precede it or contrast with it.
public record Tie(
    TieId id, ThemeId theme, IndicatorId indicator, TieRelation relation, String note) {}
