package org.storyloom.house.planted.cycle.ui.control;

import org.storyloom.house.planted.cycle.ui.bench.Bench;

/// Planted: a widget that knows the bench: a cycle.
public final class Swatch {
  public boolean on(Bench bench) {
    return bench.swatch() == this;
  }
}
