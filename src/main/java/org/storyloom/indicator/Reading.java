package org.storyloom.indicator;

/// One value of an indicator. `quality` says what to know before leaning on it; `slug` is its short
/// name in files (`SURVEY/ITEM/WAVE/SITE` where it was computed from answers).
public record Reading(
    ReadingId id,
    String slug,
    IndicatorId indicator,
    Taken taken,
    Figure figure,
    String quality,
    int ordinal) {}
