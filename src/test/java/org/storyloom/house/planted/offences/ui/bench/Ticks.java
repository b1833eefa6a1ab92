package org.storyloom.house.planted.offences.ui.bench;

import java.util.Timer;

/// Planted: a timer outside job.
public final class Ticks {
  public Timer timer() {
    return new Timer(true);
  }
}
