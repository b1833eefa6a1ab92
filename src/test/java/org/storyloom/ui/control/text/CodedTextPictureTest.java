package org.storyloom.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.Hue;
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

  @Test
  void theReadingColumnIsDrawnInANarrowWindow() {
    assertThat(HeadlessScreen.colours(draw("narrow", 690, TextSize.USUAL))).isGreaterThan(100);
  }

  @Test
  void theReadingColumnIsDrawnInLargeLetters() {
    assertThat(HeadlessScreen.colours(draw("largest", 1100, TextSize.LARGEST))).isGreaterThan(100);
  }

  @Test
  void manyMarksOnOnePlaceKeepToTheLanesThatFit() {
    FocusGroup group = FocusGroup.boston();
    List<Mark> many = new ArrayList<>(group.marks());
    Range words = group.find("Not because I don’t care.");
    for (int i = 0; i < 7; i++)
      many.add(
          new Mark(
              "x" + i, words.start(), words.end(), Hue.TWELVE.get(i), "Theme " + i, "", "", false));
    Range whole = group.find("Eleven years at the plant");
    many.add(
        new Mark(
            "long",
            group.find("Honestly").start(),
            whole.end(),
            Hue.TWELVE.get(9),
            "Long",
            "",
            "",
            false));
    CodedText text = HeadlessScreen.ask(CodedText::new);
    Stage stage = HeadlessScreen.show(text, 809, 856);
    HeadlessScreen.run(() -> {
      text.show(group.document());
      text.marks(many);
    });
    HeadlessScreen.save(stage, "gallery", "coded-text-many");
    assertThat(HeadlessScreen.ask(() -> text.lookup(".sl-lanes-more"))).isNotNull();
  }

  private static Path draw(String name, double width, TextSize size) {
    FocusGroup group = FocusGroup.boston();
    CodedText text = HeadlessScreen.ask(CodedText::new);
    Stage stage = HeadlessScreen.show(text, width, 856, Appearance.LIGHT, size);
    HeadlessScreen.run(() -> {
      text.show(group.document());
      text.marks(group.marks());
    });
    return HeadlessScreen.save(stage, "gallery", "coded-text-" + name);
  }

  @Test
  void theReadingColumnIsDrawnWithoutAWindow() {
    FocusGroup group = FocusGroup.boston();
    CodedText text = HeadlessScreen.ask(CodedText::new);
    HeadlessScreen.run(() -> {
      text.show(group.document());
      text.marks(group.marks());
    });
    var picture = HeadlessScreen.drawn(text, 1920, 1080, Appearance.DARK, TextSize.USUAL);
    HeadlessScreen.save(picture, "gallery", "coded-text-windowless");
    assertThat(text.lookup(".sl-speaker")).isNotNull();
  }
}
