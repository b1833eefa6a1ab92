package org.storyloom;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void anUnknownVerbIsRefused() {
    assertThatThrownBy(() -> Main.main(new String[] {"x"})).hasMessage("no verb known yet");
  }
}
