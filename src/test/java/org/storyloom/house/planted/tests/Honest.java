package org.storyloom.house.planted.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Innocent: asserts by way of a lambda and another method, and says why it is skipped.
final class Honest {
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "asks for a folder that only Linux has")
  void asserts() {
    assumeTrue(number() > 0, "there is no number");
    List.of(1, 2).forEach(Honest::isCounted);
  }

  static int number() {
    return 1;
  }

  private static void isCounted(int number) {
    assertThat(number).isPositive();
  }
}
