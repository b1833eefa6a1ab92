package org.storyloom.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.storyloom.ui.control.text.Lines.Gap;
import org.storyloom.ui.control.text.Lines.Place;

class LinesTest {
  private static final String TEXT = "Rasa: One.\nTwo\nthree\n\nTomas: Four.\n";
  private static final Lines LINES =
      Lines.of(
          new Document(
              "",
              "",
              TEXT,
              List.of(
                  new Stretch(0, 20, 6, "Rasa", "", false),
                  new Stretch(22, 34, 29, "Tomas", "", true))));

  @Test
  void namesAndBlankLinesAreNotDrawn() {
    assertThat(words(LINES)).containsExactly("One.", "Two", "three", "Four.");
  }

  @Test
  void aStretchIsOpenedByItsFirstLineOnly() {
    List<String> opened = new ArrayList<>();
    for (int line = 0; line < LINES.count(); line++)
      opened.add(LINES.opened(line).map(Stretch::speaker).orElse(""));
    assertThat(opened).containsExactly("Rasa", "", "", "Tomas");
    assertThat(LINES.isQuiet(3)).isTrue();
    assertThat(LINES.isQuiet(1)).isFalse();
  }

  @Test
  void turnsStandFurtherApartThanSentencesAndBrokenLinesNotAtAll() {
    List<Gap> gaps = new ArrayList<>();
    for (int line = 0; line < LINES.count(); line++) gaps.add(LINES.gap(line));
    assertThat(gaps).containsExactly(Gap.NONE, Gap.SENTENCE, Gap.NONE, Gap.TURN);
  }

  @Test
  void aPositionInsideANameBelongsToTheWordsAfterOrBeforeIt() {
    int inName = TEXT.indexOf("Tomas") + 2;
    assertThat(LINES.place(inName, true)).isEqualTo(new Place(3, 0));
    assertThat(LINES.place(inName, false)).isEqualTo(new Place(2, 5));
    assertThat(LINES.place(2, true)).isEqualTo(new Place(0, 0));
  }

  @Test
  void aSelectionAcrossTurnsKeepsTheNameBetweenButNotAtItsEnds() {
    Range across = LINES.range(new Place(0, 0), new Place(3, 4));
    assertThat(TEXT.substring(across.start(), across.end()))
        .isEqualTo("One.\nTwo\nthree\n\nTomas: Four");
    assertThat(LINES.range(new Place(3, 0), new Place(2, 0))).isEqualTo(range("three"));
    assertThat(LINES.range(new Place(2, 5), new Place(3, 4))).isEqualTo(range("Four"));
    assertThat(LINES.range(new Place(2, 5), new Place(3, 0)).isEmpty()).isTrue();
  }

  @Test
  void aTextOfNothingHasOneEmptyLine() {
    for (String nothing : List.of("", "\n \n")) {
      Lines lines = Lines.of(Document.of(nothing));
      assertThat(words(lines)).containsExactly("");
      assertThat(lines.range(new Place(0, 0), new Place(0, 0))).isEqualTo(new Range(0, 0));
    }
  }

  @Test
  void overlappingStretchesAreRefused() {
    List<Stretch> overlapping =
        List.of(new Stretch(0, 5, 0, "A", "", false), new Stretch(4, 8, 4, "B", "", false));
    assertThatThrownBy(() -> new Document("", "", "abcdefgh", overlapping))
        .hasMessageContaining("overlaps");
  }

  @Test
  void everyDrawnPlaceComesBackFromItsPosition() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Lines lines = Lines.of(randomDocument(random));
      for (int line = 0; line < lines.count(); line++)
        for (int offset = 0; offset <= lines.length(line); offset++) {
          Place place = new Place(line, offset);
          int position = lines.position(place);
          // Where one line ends as the next begins, either may be meant.
          boolean last = offset == lines.length(line);
          boolean first = offset == 0 && line > 0 && lines.end(line - 1) == position;
          assertThat(lines.place(position, !last)).as("seed %s", seed).isEqualTo(place);
          if (!first) assertThat(lines.place(position, false)).as("seed %s", seed).isEqualTo(place);
        }
      int length = lines.text().length();
      int before = -1;
      for (int position = 0; position <= length; position++) {
        int back = lines.position(lines.place(position, true));
        assertThat(back).as("seed %s", seed).isGreaterThanOrEqualTo(before);
        before = back;
      }
    }
  }

  private static Document randomDocument(Random random) {
    StringBuilder text = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    for (int turn = random.nextInt(5); turn >= 0; turn--) {
      int start = text.length();
      if (random.nextBoolean()) text.append("Name").append(random.nextBoolean() ? ": " : "\n");
      int words = text.length();
      for (int i = random.nextInt(12); i >= 0; i--)
        text.append("ab \nž😀".charAt(random.nextInt(7)));
      stretches.add(new Stretch(start, text.length(), words, "Name", "", false));
      text.append("\n".repeat(random.nextInt(3)));
    }
    return new Document("", "", text.toString(), stretches);
  }

  private static Range range(String words) {
    int at = TEXT.indexOf(words);
    return new Range(at, at + words.length());
  }

  private static List<String> words(Lines lines) {
    List<String> words = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) words.add(lines.words(line));
    return words;
  }
}
