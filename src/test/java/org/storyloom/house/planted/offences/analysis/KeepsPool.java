package org.storyloom.house.planted.offences.analysis;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Planted: a pool outside job.
public final class KeepsPool {
  public ExecutorService pool() {
    return Executors.newFixedThreadPool(2);
  }
}
