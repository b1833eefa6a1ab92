package org.storyloom.ui.control.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.text.Lines.Place;

/// The reading column: one source's text with its speakers, tints and lanes; people select in it
/// and learn from it what is coded. It puts nothing on the clipboard itself: whoever owns it is
/// asked. Positions are UTF-16 units of the canonical text, whatever is drawn or not.
public final class CodedText extends Region {
  private static final double BOTTOM = 96;

  private final ReadOnlyObjectWrapper<Range> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", new Range(0, 0));
  private final CodedTextStyle style = new CodedTextStyle(this);
  private final Heading heading = new Heading();
  private final Pane beside = new Pane();
  private final Rectangle clip = new Rectangle();
  private final MarkCard touch = new MarkCard();
  private final Page page = new Page(this::askToCopy, this::dress);
  private final Painter painter = new Painter(page, beside, heading, touch);
  private final Runnable afterLayout = this::refresh;

  private Scenery scenery =
      new Scenery(Lines.of(Document.EMPTY), Marks.NONE, Measures.of(17, 0), Appearance.LIGHT, "");
  private List<Mark> marks = List.of();
  private Runnable onCopy = () -> {};
  private Predicate<KeyEvent> onKey = key -> false;
  private Consumer<ContextMenuEvent> onMenu = asked -> {};

  public CodedText() {
    getStyleClass().add("sl-coded-text");
    beside.setPickOnBounds(false);
    beside.setClip(clip);
    beside.getChildren().add(heading);
    beside.addEventHandler(ScrollEvent.ANY, this::handOn);
    getChildren().addAll(page, beside);
    page.setAccessibleRole(AccessibleRole.TEXT_AREA);
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (onKey.test(key)) key.consume();
        });
    page.setOnContextMenuRequested(asked -> {
      onMenu.accept(asked);
      asked.consume();
    });
    page.selectionProperty().addListener((property, before, now) -> selected(now));
    sceneProperty().addListener((property, before, now) -> moved(before, now));
    show(Document.EMPTY);
  }

  /// Shows another text from its beginning, without marks.
  public void show(Document document) {
    Lines lines = Lines.of(document);
    heading.show(document);
    page.setAccessibleText(document.title());
    marks = List.of();
    painter.forget();
    scenery = new Scenery(lines, Marks.NONE, scenery.measures(), scenery.appearance(), "");
    page.forget();
    page.setModel(new LinesModel(lines));
    page.select(TextPos.ZERO);
    requestLayout();
  }

  /// Draws these marks and no others; what is in sight changes with the next frame, nothing is laid
  /// out again.
  public void marks(List<Mark> marks) {
    this.marks = List.copyOf(marks);
    scenery = scenery.with(Marks.of(marks, scenery.lines()));
    refresh();
  }

  public List<Mark> marks() {
    return marks;
  }

  /// Shows one mark as selected: a wide bar with a ring, its text underlined. An unknown or empty
  /// id shows none so.
  public void selectMark(String id) {
    if (id.equals(scenery.selected())) return;
    scenery = scenery.withSelected(id);
    refresh();
  }

  /// The marks over a position, muted ones left out, by their start.
  public List<Mark> marksAt(int position) {
    return scenery.marks().touching(position, position + 1).stream()
        .map(Marks.Placed::mark)
        .toList();
  }

  /// What is selected, or where the caret stands.
  public ReadOnlyObjectProperty<Range> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  public Range selection() {
    return selection.get();
  }

  /// Selects a range and brings it into sight.
  public void select(Range range) {
    Place from = scenery.lines().place(range.start(), true);
    Place to = range.isEmpty() ? from : scenery.lines().place(range.end(), false);
    page.select(
        TextPos.ofLeading(from.line(), from.offset()), TextPos.ofLeading(to.line(), to.offset()));
    painter.reveal(range);
    requestLayout();
  }

  /// Brings a passage into sight, its first row about a third down, and puts the caret before it.
  public void reveal(Range range) {
    Place from = scenery.lines().place(range.start(), true);
    page.select(TextPos.ofLeading(from.line(), from.offset()));
    painter.reveal(range);
    requestLayout();
  }

  /// What is selected, as a box on the screen, to lay a popup beside; empty where none of it is in
  /// sight.
  public Optional<Bounds> selectionOnScreen() {
    return painter.selectionOnScreen();
  }

  /// The position of the canonical text under a point of the screen, where something may be
  /// dropped.
  public int positionAt(double screenX, double screenY) {
    TextPos at = page.getTextPosition(screenX, screenY);
    return at == null ? 0 : scenery.lines().position(new Place(at.index(), at.offset()));
  }

  /// How many paragraphs are drawn before the caret, from 1; what the status bar calls the line.
  public int caretLine() {
    return page.getCaretPosition() == null ? 1 : page.getCaretPosition().index() + 1;
  }

  /// Called instead of copying, by key, menu or whatever else asks for it.
  public void onCopy(Runnable act) {
    onCopy = act;
  }

  /// Asked first about each key pressed in the text; what it answers true to goes no further.
  public void onKey(Predicate<KeyEvent> act) {
    onKey = act;
  }

  /// Told of the bar that was pressed.
  public void onMark(Consumer<Mark> act) {
    touch.onMark(act);
  }

  /// Told of the bar under the mouse, and when there is none any more.
  public void onHover(Consumer<Optional<Mark>> act) {
    touch.onHover(act);
  }

  /// Told when a menu was asked for; no menu is shown otherwise.
  public void onMenu(Consumer<ContextMenuEvent> act) {
    onMenu = act;
  }

  @Override
  public void requestFocus() {
    page.requestFocus();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return CodedTextStyle.all();
  }

  @Override
  protected void layoutChildren() {
    page.resizeRelocate(0, 0, getWidth(), getHeight());
    beside.resizeRelocate(0, 0, getWidth(), getHeight());
    clip.setWidth(getWidth() - page.scrollBarWidth());
    clip.setHeight(getHeight());
    measure();
    if (getScene() == null || getScene().getWindow() == null) paintWithoutWindow();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 828;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 600;
  }

  CodedTextStyle style() {
    return style;
  }

  /// Takes over size and appearance after the stylesheets have changed.
  void restyled() {
    page.setStyle("-fx-font-size: " + style.reading() + "px;");
    scenery = scenery.with(style.appearance());
    measure();
    requestLayout();
  }

  private void measure() {
    double paper = Math.max(0, getWidth() - page.scrollBarWidth() - 2);
    Measures measures = Measures.of(style.reading(), paper);
    if (!measures.equals(scenery.measures())) {
      scenery = scenery.with(measures);
      page.dressAgain();
    }
    Insets padding = new Insets(heading.room(measures.column()), 0, BOTTOM, 0);
    if (!padding.equals(page.getContentPadding())) page.setContentPadding(padding);
  }

  private void dress(TextFlow flow, int line) {
    flow.setLineSpacing(scenery.measures().spacing());
    flow.setPadding(scenery.measures().around(scenery.lines().gap(line)));
    // The area lays a row out before it asks how high it is; asking here makes the rows break anew.
    if (flow.getWidth() > 0) flow.prefHeight(flow.getWidth());
    for (Node child : flow.getChildren())
      if (child instanceof Text words && words.getStyleClass().isEmpty())
        words.getStyleClass().add(scenery.lines().isQuiet(line) ? "sl-words-quiet" : "sl-words");
  }

  /// A scene that is only pictured has no pulses, so nobody calls after its layout.
  private void paintWithoutWindow() {
    page.layout();
    refresh();
    page.layout();
    refresh();
  }

  private void refresh() {
    if (getScene() == null) return;
    measure();
    painter.refresh(scenery, selection.get());
    painter.settle(scenery);
  }

  private void selected(SelectionSegment segment) {
    if (segment == null) return;
    TextPos anchor = segment.getAnchor();
    TextPos caret = segment.getCaret();
    selection.set(
        scenery
            .lines()
            .range(
                new Place(anchor.index(), anchor.offset()),
                new Place(caret.index(), caret.offset())));
  }

  private void moved(Scene before, Scene now) {
    if (before != null) before.removePostLayoutPulseListener(afterLayout);
    if (now != null) now.addPostLayoutPulseListener(afterLayout);
    touch.leave();
  }

  private void handOn(ScrollEvent scrolled) {
    page.content().ifPresent(content -> content.fireEvent(scrolled.copyFor(content, content)));
    scrolled.consume();
  }

  private void askToCopy() {
    onCopy.run();
  }
}
