package org.storyloom.house.planted.offences.job;

/// Planted: a trace on the error stream.
public final class PrintsTrace {
  public void say(IllegalStateException fault) {
    fault.printStackTrace();
  }
}
