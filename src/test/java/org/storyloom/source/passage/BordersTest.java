package org.storyloom.source.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BordersTest {
  private static final String[] CHARACTERS = {
    "a",
    "ž",
    "e\u0301",
    "👩🏽‍🏫",
    "😮‍💨",
    "🇱🇹",
    "🇬🇧",
    "שָׁ",
    "ل",
    "각",
    "🙂",
    "x\u0323\u0301",
    "\n"
  };

  @Test
  void whiteSpaceAtTheEdgesIsNoPartOfAPassage() {
    assertThat(Borders.tidy(" \n her words\u00A0. \u2003", 0, 15)).contains(new Span(3, 14));
    assertThat(Borders.tidy("   ", 0, 3)).isEmpty();
    assertThat(Borders.tidy("words", -4, 99)).contains(new Span(0, 5));
    assertThat(Borders.tidy("words", 7, 99)).isEmpty();
    assertThat(Borders.whole(" words ", 0, 7)).contains(new Span(0, 7));
  }

  @Test
  void aBorderInsideACharacterMovesOutwards() {
    assertThat(Borders.whole("a👩🏽‍🏫b", 2, 4)).contains(new Span(1, 8));
    assertThat(Borders.whole("🇱🇹🇬🇧", 1, 5)).contains(new Span(0, 8));
    assertThat(Borders.whole("e\u0301", 0, 1)).contains(new Span(0, 2));
  }

  /// Against the JDK's own reading of Unicode's rules (the program uses ICU's).
  @Test
  void everyBorderOfEveryPassageLiesBetweenCharacters() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 1 + random.nextInt(12); j > 0; j--) {
        text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
      }
      int from = random.nextInt(text.length());
      int to = from + 1 + random.nextInt(text.length() - from);
      Span span = Borders.whole(text.toString(), from, to).orElseThrow();
      assertThat(span.start()).isLessThanOrEqualTo(from);
      assertThat(span.end()).isGreaterThanOrEqualTo(to);
      assertThat(between(text.toString(), span.start())).as("%s %s", text, span).isTrue();
      assertThat(between(text.toString(), span.end())).as("%s %s", text, span).isTrue();
    }
  }

  private static boolean between(String text, int at) {
    int place = 0;
    for (String character : text.split("\\b{g}", -1)) {
      if (place == at) {
        return true;
      }
      place += character.length();
    }
    return place == at;
  }
}
