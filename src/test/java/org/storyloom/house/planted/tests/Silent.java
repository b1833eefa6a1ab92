package org.storyloom.house.planted.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/// Planted: a test that may be skipped and does not say why.
final class Silent {
  @Test
  void perhaps() {
    assumeTrue(Honest.number() > 1);
    assertThat(Honest.number()).isOne();
  }
}
