package org.storyloom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HeadlessScreen.class)
class HeadlessScreenTest {
  @AfterEach
  void forgetWhatWasPlanted() {
    CssWarnings.forget();
  }

  @Test
  void aColourThatNobodyDefinesIsHeard() {
    Pane pane = HeadlessScreen.ask(Pane::new);
    HeadlessScreen.run(() -> pane.setStyle("-fx-background-color: -sl-no-such-colour;"));
    HeadlessScreen.show(pane, 100, 100);
    assertThat(CssWarnings.taken()).anyMatch(warning -> warning.contains("-fx-background-color"));
  }

  @Test
  void aRuleThatCannotBeReadIsHeard() {
    Pane pane = HeadlessScreen.ask(Pane::new);
    HeadlessScreen.run(() -> pane.setStyle("-fx-background-color: #12;"));
    HeadlessScreen.show(pane, 100, 100);
    assertThat(CssWarnings.taken()).isNotEmpty();
  }
}
