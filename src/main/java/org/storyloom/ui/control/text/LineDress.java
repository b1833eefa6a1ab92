package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.Colours;

/// What is painted under and beside the words of one line: grounds and underlines, the selection,
/// the speaker and the lanes. Built when the line comes into sight; moved, not rebuilt, while it is
/// scrolled.
final class LineDress {
  private static final double UNDERLINE = 2;
  private static final double STACK = 4;
  private static final int MOST_UNDERLINES = 2;

  final Group under = new Group();
  final Group beside = new Group();

  private final Scenery scenery;
  private final TextFlow flow;
  private final Group selection = new Group();
  private final int line;
  private final Boxes boxes;
  private final double width;
  private final double height;
  private Range selected = new Range(0, 0);

  LineDress(Scenery scenery, int line, TextFlow flow, LaneBars.Touch touch) {
    this.scenery = scenery;
    this.line = line;
    this.flow = flow;
    this.width = flow.getWidth();
    this.height = flow.getHeight();
    this.boxes = new Boxes(flow, scenery.lines().words(line), scenery.measures());
    List<Marks.Placed> placed =
        scenery.marks().touching(start(), Math.max(start() + 1, scenery.lines().end(line)));
    List<Node> grounds = new ArrayList<>();
    List<Node> underlines = new ArrayList<>();
    paint(placed, grounds, underlines);
    under.getChildren().addAll(grounds);
    under.getChildren().add(selection);
    under.getChildren().addAll(underlines);
    scenery.lines().opened(line).ifPresent(this::margin);
    beside.getChildren().add(LaneBars.of(bars(placed), scenery, touch));
  }

  /// Whether nothing it was painted from has changed.
  boolean isStill(Scenery now, TextFlow shownBy) {
    return scenery.equals(now)
        && flow.equals(shownBy)
        && flow.getWidth() == width
        && flow.getHeight() == height;
  }

  /// Paints the part of the selection that lies in this line; nothing where it has not changed.
  void select(Range range) {
    int from = Math.max(range.start(), start());
    int to = Math.min(range.end(), scenery.lines().end(line));
    Range part = from < to ? new Range(from, to) : new Range(0, 0);
    if (part.equals(selected)) return;
    selected = part;
    List<Boxes.Box> rows = selectedBoxes();
    selection.getChildren().clear();
    if (!rows.isEmpty()) selection.getChildren().add(Boxes.selection(rows));
    selection.applyCss();
  }

  /// Where the selected part stands, in the coordinates of the line's node.
  List<Boxes.Box> selectedBoxes() {
    return selected.isEmpty() ? List.of() : boxesOf(selected.start(), selected.end());
  }

  List<Boxes.Box> boxesOf(int from, int to) {
    return boxes.of(
        Math.max(from, start()) - start(), Math.min(to, scenery.lines().end(line)) - start());
  }

  private int start() {
    return scenery.lines().start(line);
  }

  private void paint(List<Marks.Placed> placed, List<Node> grounds, List<Node> underlines) {
    Appearance appearance = scenery.appearance();
    List<Marks.Piece> pieces = Marks.pieces(placed, start(), scenery.lines().end(line));
    for (Marks.Piece piece : pieces) {
      List<Color> tints =
          piece.marks().stream().flatMap(mark -> mark.hue().tint(appearance).stream()).toList();
      for (Boxes.Box box : boxesOf(piece.start(), piece.end())) {
        if (tints.isEmpty()) underlines.addAll(stacked(piece.marks(), box));
        else
          grounds.add(
              filled(
                  box.x(), box.y(), box.width(), box.height(), Colours.overlap(tints, appearance)));
      }
    }
    placed.stream()
        .map(Marks.Placed::mark)
        .filter(mark -> mark.id().equals(scenery.selected()))
        .forEach(mark -> underline(mark, underlines));
    if (scenery.lines().isQuiet(line)) quieten(pieces);
  }

  private void underline(Mark mark, List<Node> underlines) {
    boolean plain = scenery.appearance() == Appearance.CONTRAST;
    double thick = plain ? 2 * UNDERLINE : UNDERLINE;
    double up = plain ? UNDERLINE + 1 : UNDERLINE;
    Color colour = mark.hue().stripe(scenery.appearance());
    for (Boxes.Box box : boxesOf(mark.start(), mark.end()))
      underlines.add(filled(box.x(), box.bottom() - up, box.width(), thick, colour));
  }

  private List<Node> stacked(List<Mark> marks, Boxes.Box box) {
    List<Node> lines = new ArrayList<>();
    double y = box.bottom() - UNDERLINE - 1;
    for (Mark mark : marks.subList(0, Math.min(MOST_UNDERLINES, marks.size()))) {
      lines.add(
          filled(box.x(), y, box.width(), UNDERLINE, mark.hue().stripe(scenery.appearance())));
      y += STACK;
    }
    return lines;
  }

  private void margin(Stretch stretch) {
    double gap = scenery.measures().gap(scenery.lines().gap(line));
    beside.getChildren().add(SpeakerLabel.of(stretch, scenery.measures(), gap));
  }

  private List<Lanes.Bar> bars(List<Marks.Placed> placed) {
    List<Lanes.Extent> extents = new ArrayList<>();
    for (Marks.Placed p : placed) extent(p).ifPresent(extents::add);
    return Lanes.assign(extents);
  }

  private Optional<Lanes.Extent> extent(Marks.Placed placed) {
    List<Boxes.Box> rows = boxesOf(placed.mark().start(), placed.mark().end());
    if (rows.isEmpty()) return Optional.empty();
    boolean before = placed.lane() != Marks.NO_LANE && comesFromAbove(placed.mark());
    boolean after = placed.lane() != Marks.NO_LANE && goesOnBelow(placed.mark());
    double top = rows.stream().mapToDouble(Boxes.Box::y).min().orElseThrow();
    double bottom = rows.stream().mapToDouble(Boxes.Box::bottom).max().orElseThrow();
    return Optional.of(
        new Lanes.Extent(
            placed, before ? 0 : top, after ? flow.getHeight() : bottom, before, after));
  }

  private boolean comesFromAbove(Mark mark) {
    return line > 0 && mark.start() < scenery.lines().end(line - 1);
  }

  private boolean goesOnBelow(Mark mark) {
    return line + 1 < scenery.lines().count() && mark.end() > scenery.lines().start(line + 1);
  }

  /// A quiet line steps back, but not where it lies on a tint: there the words keep their full ink.
  private void quieten(List<Marks.Piece> pieces) {
    boolean tinted = scenery.appearance() != Appearance.CONTRAST;
    String words = scenery.lines().words(line);
    List<Node> parts = new ArrayList<>();
    int at = 0;
    List<Marks.Piece> inOrder =
        pieces.stream().sorted(Comparator.comparingInt(Marks.Piece::start)).toList();
    for (Marks.Piece piece : tinted ? inOrder : List.<Marks.Piece>of()) {
      int from = piece.start() - start();
      if (from > at) parts.add(words(words.substring(at, from), true));
      parts.add(words(words.substring(from, piece.end() - start()), false));
      at = piece.end() - start();
    }
    if (at < words.length() || parts.isEmpty()) parts.add(words(words.substring(at), true));
    if (!sameAs(parts)) flow.getChildren().setAll(parts);
  }

  private boolean sameAs(List<Node> parts) {
    List<Node> now = flow.getChildren();
    if (now.size() != parts.size()) return false;
    for (int i = 0; i < parts.size(); i++) {
      if (!now.get(i).getStyleClass().equals(parts.get(i).getStyleClass())) return false;
      if (!((Text) now.get(i)).getText().equals(((Text) parts.get(i)).getText())) return false;
    }
    return true;
  }

  static Text words(String words, boolean quiet) {
    Text text = new Text(words);
    text.getStyleClass().setAll(quiet ? "sl-words-quiet" : "sl-words");
    return text;
  }

  private static Rectangle filled(double x, double y, double width, double height, Color colour) {
    Rectangle rectangle = new Rectangle(x, y, width, height);
    rectangle.setFill(colour);
    return rectangle;
  }
}
