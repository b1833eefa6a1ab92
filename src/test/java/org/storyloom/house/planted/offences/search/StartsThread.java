package org.storyloom.house.planted.offences.search;

/// Planted: a thread outside job.
public final class StartsThread {
  public Thread start(Runnable work) {
    return Thread.ofVirtual().start(work);
  }
}
