package org.storyloom.house.planted.offences.coding;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Planted: a future that runs by itself.
public final class RunsAhead {
  public CompletableFuture<String> later(Supplier<String> work) {
    return CompletableFuture.supplyAsync(work);
  }
}
