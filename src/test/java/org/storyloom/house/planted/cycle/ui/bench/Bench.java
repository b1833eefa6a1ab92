package org.storyloom.house.planted.cycle.ui.bench;

import org.storyloom.house.planted.cycle.ui.control.Swatch;

/// Planted: a bench that knows widgets, which is as it should be.
public record Bench(Swatch swatch) {}
