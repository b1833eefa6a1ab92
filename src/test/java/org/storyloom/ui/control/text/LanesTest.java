package org.storyloom.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.ui.control.text.Lanes.Bar;
import org.storyloom.ui.control.text.Lanes.Extent;

class LanesTest {
  private static final String TEXT = "one two three\nfour five six\nseven eight nine";

  @Test
  void eachMarkTakesTheFirstFreeLane() {
    List<Bar> bars =
        Lanes.assign(List.of(extent(0, 28), extent(28, 84), extent(56, 84), extent(84, 112)));
    assertThat(bars).extracting(Bar::lane).containsExactly(0, 0, 1, 0);
  }

  @Test
  void whatDoesNotFitLeavesTheLastLaneToItsNumber() {
    List<Bar> bars =
        Lanes.assign(List.of(extent(0, 28), extent(0, 28), extent(0, 28), extent(0, 28)));
    assertThat(Lanes.shown(bars, 4)).hasSize(4);
    assertThat(Lanes.shown(bars, 3)).extracting(Bar::lane).containsExactly(0, 1);
  }

  @Test
  void aMarkOverSeveralLinesKeepsOneLane() {
    Marks marks =
        Marks.of(
            List.of(mark("a", 0, 20), mark("b", 4, 30), mark("c", 5, 8), mark("d", 29, 40)),
            Lines.of(Document.of(TEXT)));
    assertThat(marks.touching(0, TEXT.length()))
        .extracting(placed -> placed.mark().id() + placed.lane())
        .containsExactly("a0", "b1", "c-1", "d-1");
  }

  @Test
  void marksThatEndWhereARangeBeginsDoNotTouchIt() {
    Marks marks =
        Marks.of(
            List.of(mark("whole", 0, 45), mark("a", 0, 5), mark("b", 5, 9), mark("c", 9, 12)),
            Lines.of(Document.of(TEXT)));
    assertThat(marks.touching(5, 9)).extracting(p -> p.mark().id()).containsExactly("whole", "b");
  }

  @Test
  void piecesOfALineLieUnderTheSameMarks() {
    Marks marks = Marks.of(List.of(mark("a", 0, 7), mark("b", 4, 13)), Lines.of(Document.of(TEXT)));
    assertThat(Marks.pieces(marks.touching(0, 13), 0, 13))
        .extracting(p -> p.start() + ".." + p.end() + p.marks().stream().map(Mark::id).toList())
        .containsExactly("0..4[a]", "4..7[a, b]", "7..13[b]");
  }

  private static Extent extent(double top, double bottom) {
    return new Extent(new Marks.Placed(mark("m", 0, 1), Marks.NO_LANE), top, bottom, false, false);
  }

  private static Mark mark(String id, int start, int end) {
    return new Mark(id, start, end, Hue.TWELVE.getFirst(), id, "", "", false);
  }
}
