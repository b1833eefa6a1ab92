package org.storyloom.indicator;

import org.jspecify.annotations.Nullable;

/// A reading that is to be. Without an `id` it gets a new one; without a `slug` one from its
/// indicator's.
public record ReadingDraft(
    @Nullable ReadingId id,
    String slug,
    IndicatorId indicator,
    Taken taken,
    Figure figure,
    String quality) {}
