package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.text.CodedText;
import org.storyloom.ui.control.text.Range;
import org.storyloom.workspace.Settings;

/// A researcher's way, with the mouse and the keys of a robot, and through a close in the middle.
@ExtendWith(HeadlessScreen.class)
class CodingJourneyTest {
  @TempDir private Path folder;

  @Test
  void aSentenceIsCodedTakenBackMadeAgainAndStillThereAfterReopening() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.makeSample(place);
    Sentence sentence;
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      sentence = Sentence.in(study);
      study.go(new Place.OfSource(sentence.source()));
      selectByMouse(study, sentence);
      press(study, key(sentence.theme()));
      assertThat(coded(study, sentence)).isTrue();
      assertThat(stripes(study, sentence)).isEqualTo(1);
      HeadlessScreen.save(study.stage(), "shell", "journey-coded");
      press(study, KeyCode.CONTROL, KeyCode.Z);
      assertThat(coded(study, sentence)).isFalse();
      assertThat(stripes(study, sentence)).isZero();
      press(study, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      assertThat(coded(study, sentence)).isTrue();
      assertThat(stripes(study, sentence)).isEqualTo(1);
    }
    try (OpenStudy again = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      again.go(new Place.OfSource(sentence.source()));
      assertThat(coded(again, sentence)).isTrue();
      assertThat(stripes(again, sentence)).isEqualTo(1);
      press(again, KeyCode.CONTROL, KeyCode.Z);
      assertThat(coded(again, sentence)).isFalse();
      assertThat(stripes(again, sentence)).isZero();
    }
  }

  /// A sentence of the first source of the study that nobody has put the first theme with a key on.
  private record Sentence(SourceId source, Range range, String words, Theme theme) {
    static Sentence in(OpenStudy study) {
      var database = study.workspace().database();
      Theme theme =
          new Themes(database)
              .read().inOrder().stream()
                  .filter(one -> one.open() && one.key() != null)
                  .findFirst()
                  .orElseThrow();
      for (Source source : new Sources(database).page(Scope.ALL, 0, 100)) {
        String text = new Sources(database).text(source.id()).orElseThrow();
        Optional<Range> free = free(text, theme, new Codings(database).in(source.id()));
        if (free.isPresent()) {
          Range range = free.get();
          String words = text.substring(range.start(), range.end());
          return new Sentence(source.id(), range, words, theme);
        }
      }
      throw new IllegalStateException("no free sentence in any source");
    }

    private static Optional<Range> free(String text, Theme theme, List<Coding> codings) {
      int from = 0;
      for (int end = text.indexOf(". "); end > 0; end = text.indexOf(". ", end + 1)) {
        Range sentence = new Range(from, end + 1);
        boolean usual = text.substring(from, end).matches("\\p{Lu}[^\n.:]{20,140}");
        if (usual && codings.stream().noneMatch(one -> has(one, theme, sentence))) {
          return Optional.of(sentence);
        }
        from = end + 2;
      }
      return Optional.empty();
    }

    private static boolean has(Coding coding, Theme theme, Range sentence) {
      return coding.theme().equals(theme.id())
          && coding.span().start() < sentence.end()
          && sentence.start() < coding.span().end();
    }
  }

  private static void selectByMouse(OpenStudy study, Sentence sentence) {
    CodedText text = text(study);
    HeadlessScreen.run(() -> text.reveal(sentence.range()));
    study.settle();
    Point2D from = at(text, sentence.range().start());
    Point2D to = at(text, sentence.range().end());
    HeadlessScreen.drag(text, from, to);
    assertThat(HeadlessScreen.ask(text::selection)).isEqualTo(sentence.range());
  }

  /// A point of the text that stands for this position.
  private static Point2D at(CodedText text, int position) {
    return HeadlessScreen.ask(() -> {
      Bounds bounds = text.getLayoutBounds();
      for (double y = 8; y < bounds.getHeight(); y += 7) {
        for (double x = 4; x < bounds.getWidth() - 4; x += 2) {
          Point2D screen = text.localToScreen(x, y);
          if (text.positionAt(screen.getX(), screen.getY()) == position) {
            return new Point2D(x, y);
          }
        }
      }
      throw new IllegalStateException("not in sight: " + position);
    });
  }

  private static boolean coded(OpenStudy study, Sentence sentence) {
    return new Codings(study.workspace().database())
        .of(sentence.theme().id()).stream()
            .anyMatch(one ->
                one.source().equals(sentence.source()) && one.quote().equals(sentence.words()));
  }

  /// How many bars are drawn for the sentence's theme where the sentence stands.
  private static long stripes(OpenStudy study, Sentence sentence) {
    CodedText text = text(study);
    HeadlessScreen.run(() -> text.select(sentence.range()));
    study.settle();
    return HeadlessScreen.ask(() -> {
      Bounds words = text.selectionOnScreen().orElseThrow();
      return text.lookupAll("Rectangle").stream()
          .filter(node -> node instanceof Rectangle)
          .filter(node -> sentence.theme().name().equals(node.getAccessibleText()))
          .filter(node -> beside(node, words))
          .count();
    });
  }

  private static boolean beside(Node bar, Bounds words) {
    Bounds at = bar.localToScreen(bar.getBoundsInLocal());
    double middle = (at.getMinY() + at.getMaxY()) / 2;
    return at.getMinX() > words.getMaxX() && middle > words.getMinY() && middle < words.getMaxY();
  }

  private static void press(OpenStudy study, KeyCode... keys) {
    HeadlessScreen.press(keys);
    study.settle();
  }

  private static KeyCode key(Theme theme) {
    String key = String.valueOf(theme.key());
    return Character.isDigit(key.charAt(0)) ? KeyCode.valueOf("DIGIT" + key) : KeyCode.valueOf(key);
  }

  private static CodedText text(OpenStudy study) {
    return (CodedText) study.stage().getScene().lookup(".sl-coded-text");
  }
}
