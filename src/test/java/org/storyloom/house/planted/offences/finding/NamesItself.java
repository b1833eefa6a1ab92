package org.storyloom.house.planted.offences.finding;

import java.util.UUID;
import java.util.function.Supplier;

/// Planted: makes an identifier of its own.
public final class NamesItself {
  public Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
