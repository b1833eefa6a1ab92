package org.storyloom.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalTextTest {
  @Test
  void lineEndsBecomeLineFeeds() {
    assertThat(CanonicalText.of("a\r\nb\rc\nd\r\r\n")).isEqualTo(text("a\nb\nc\nd\n\n"));
  }

  @Test
  void oneByteOrderMarkAtTheStartGoes() {
    assertThat(CanonicalText.of("\uFEFFa\uFEFFb")).isEqualTo(text("a\uFEFFb"));
    assertThat(CanonicalText.ofPiece("\uFEFFa")).isEqualTo(text("\uFEFFa"));
  }

  @Test
  void zerosAndLoneSurrogatesAreReplacedAtTheSameLength() {
    assertThat(CanonicalText.of("a\r\nb\0c\uD83Dd\uDE42e🙂"))
        .isEqualTo(new CanonicalText("a\nb\uFFFDc\uFFFDd\uFFFDe🙂", 3, 3));
    assertThat(CanonicalText.of("\uD83D")).isEqualTo(new CanonicalText("\uFFFD", 1, 0));
  }

  @Test
  void nothingElseIsTouched() {
    String kept = "e\u0301 \u00A0\u2028\u0085\u200B ﬁ \t🙂 ";

    assertThat(CanonicalText.of(kept).text()).isSameAs(kept);
  }

  private static CanonicalText text(String text) {
    return new CanonicalText(text, 0, -1);
  }
}
