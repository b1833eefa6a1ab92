package org.storyloom.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.TextSize;

/// Draws the middle of the code pane as the look shows it, to be laid beside its pictures.
@ExtendWith(HeadlessScreen.class)
class CodedTextPictureTest {
  @ParameterizedTest
  @EnumSource
  void theReadingColumnIsDrawn(Appearance appearance) {
    FocusGroup group = FocusGroup.boston();
    CodedText text = HeadlessScreen.ask(CodedText::new);
    Stage stage = HeadlessScreen.show(text, 809, 856, appearance, TextSize.USUAL);
    HeadlessScreen.run(() -> {
      text.show(group.document());
      text.marks(group.marks());
      text.selectMark("m7");
    });
    HeadlessScreen.settle();
    HeadlessScreen.run(() ->
        text.select(
            group.find(
                "The woman from the library, the one who runs the reading hour. I would tell her.")));
    HeadlessScreen.settle();
    HeadlessScreen.save(stage, "gallery", "coded-text-" + appearance.key());
    assertThat(HeadlessScreen.ask(text::selectionOnScreen)).isPresent();
  }
}
