package org.storyloom.house.planted.cycle.coding;

import org.storyloom.house.planted.cycle.source.Texts;

/// Planted: codings that know sources, which is as it should be.
public record Marks(Texts texts) {}
