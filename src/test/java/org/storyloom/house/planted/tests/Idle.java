package org.storyloom.house.planted.tests;

import org.junit.jupiter.api.Test;

/// Planted: a test that runs and asserts nothing; no runner finds it by this name.
final class Idle {
  @Test
  void looksBusy() {
    Honest.number();
  }
}
