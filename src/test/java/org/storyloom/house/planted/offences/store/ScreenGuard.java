package org.storyloom.house.planted.offences.store;

/// Innocent: knows the screen thread.
public final class ScreenGuard {
  private ScreenGuard() {}

  public static void check() {}
}
