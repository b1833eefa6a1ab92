package org.storyloom.house.planted.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Planted: tests that are switched off.
final class Off {
  @Test
  @Disabled("some day")
  void later() {
    assertThat(Honest.number()).isOne();
  }

  @Test
  @DisabledOnOs(OS.AIX)
  void elsewhere() {
    assertThat(Honest.number()).isOne();
  }
}
