package org.storyloom.house.planted.offences.finding;

import java.time.Instant;

/// Planted: reads the clock.
public final class StampsItself {
  public Instant at() {
    return Instant.now();
  }
}
