package org.storyloom.job;

/// Thrown inside a work whose job was cancelled, so that it leaves everything as before. It carries
/// no stack: it says nothing about a fault.
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
