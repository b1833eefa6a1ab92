package org.storyloom.ui.control.text;

import java.util.List;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// The incubating rich text area with what we need turned right: it copies nothing by itself,
/// leaves the keys of editing to others, and says which node shows which line. Everything that
/// leans on its inner structure stands here.
final class Page extends RichTextArea {
  private static final StyleHandlerRegistry HANDLERS = handlers();

  /// Keys of an editor, which mean other things in a text that is only read.
  private static final List<KeyBinding> EDITING =
      List.of(
          KeyBinding.of(KeyCode.ENTER),
          KeyBinding.of(KeyCode.TAB),
          KeyBinding.of(KeyCode.DELETE),
          KeyBinding.of(KeyCode.BACK_SPACE),
          KeyBinding.of(KeyCode.PASTE),
          KeyBinding.shift(KeyCode.BACK_SPACE),
          KeyBinding.shift(KeyCode.TAB),
          KeyBinding.shift(KeyCode.INSERT),
          KeyBinding.shortcut(KeyCode.D),
          KeyBinding.shortcut(KeyCode.V),
          KeyBinding.shortcut(KeyCode.Z),
          KeyBinding.shiftShortcut(KeyCode.V),
          KeyBinding.shiftShortcut(KeyCode.Z),
          KeyBinding.control(KeyCode.H),
          KeyBinding.control(KeyCode.Y),
          KeyBinding.control(KeyCode.DELETE),
          KeyBinding.control(KeyCode.BACK_SPACE),
          KeyBinding.controlShift(KeyCode.Z));

  private final WeakHashMap<TextFlow, Integer> shown = new WeakHashMap<>();
  private final ObjIntConsumer<TextFlow> dress;
  private @Nullable TextPos pressedAt;

  /// @param askToCopy called instead of putting anything on the clipboard
  /// @param dress given each node that comes to show a line, and the line's number
  Page(Runnable askToCopy, ObjIntConsumer<TextFlow> dress) {
    this.dress = dress;
    setEditable(false);
    setWrapText(true);
    getInputMap().registerFunction(Tag.COPY, askToCopy);
    getInputMap().registerFunction(Tag.CUT, askToCopy);
    EDITING.forEach(getInputMap()::disableKeyBinding);
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressedAt = getAnchorPosition());
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
  }

  @Override
  public StyleHandlerRegistry getStyleHandlerRegistry() {
    return HANDLERS;
  }

  /// Gives every node that shows or has shown a line to the dresser again, after the measures have
  /// changed.
  void dressAgain() {
    shown.forEach((flow, line) -> dress.accept(flow, line));
  }

  /// Forgets the nodes of the text before.
  void forget() {
    shown.clear();
  }

  /// The node that holds what scrolls: the rows in sight, the caret, and whatever is painted with
  /// them.
  Optional<Pane> content() {
    return lookup(".content") instanceof Pane pane ? Optional.of(pane) : Optional.empty();
  }

  /// The line shown by a child of [#content], where it shows one.
  Optional<TextFlow> flowIn(Node cell) {
    if (!(cell instanceof Parent parent)) return Optional.empty();
    for (Node child : parent.getChildrenUnmodifiable())
      if (child instanceof TextFlow flow && shown.containsKey(flow)) return Optional.of(flow);
    return Optional.empty();
  }

  int lineOf(TextFlow flow) {
    return shown.getOrDefault(flow, 0);
  }

  /// How much of the width the scroll bar takes at present.
  double scrollBarWidth() {
    return lookup(".scroll-bar:vertical") instanceof ScrollBar bar && bar.isVisible()
        ? bar.getWidth()
        : 0;
  }

  /// Moves what is shown by a number of pixels, down for positive ones; not further than one view
  /// at a time.
  void scrollBy(double pixels) {
    content()
        .ifPresent(pane -> {
          pane.fireEvent(scroll(pane, ScrollEvent.SCROLL_STARTED, 0));
          pane.fireEvent(scroll(pane, ScrollEvent.SCROLL, -pixels));
          pane.fireEvent(scroll(pane, ScrollEvent.SCROLL_FINISHED, 0));
        });
  }

  /// A drag that turns back over its beginning selects on the other side of it; the area by itself
  /// would keep both sides.
  private void dragged(MouseEvent drag) {
    TextPos to = getTextPosition(drag.getScreenX(), drag.getScreenY());
    boolean inside = drag.getY() >= 0 && drag.getY() <= getHeight();
    if (drag.getButton() == MouseButton.PRIMARY && inside && to != null && pressedAt != null)
      select(pressedAt, to);
  }

  private void show(TextFlow flow, int line) {
    shown.put(flow, line);
    dress.accept(flow, line);
  }

  private static ScrollEvent scroll(
      Node on, javafx.event.EventType<ScrollEvent> type, double delta) {
    Point2D at = on.localToScreen(0, 0);
    double x = at == null ? 0 : at.getX();
    double y = at == null ? 0 : at.getY();
    return new ScrollEvent(
        type,
        0,
        0,
        x,
        y,
        false,
        false,
        false,
        false,
        true,
        false,
        0,
        delta,
        0,
        delta,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(on, 0, 0));
  }

  private static StyleHandlerRegistry handlers() {
    StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(null);
    builder.<Page, Integer>setParHandler(
        LinesModel.LINE, (page, cell, line) -> page.show((TextFlow) cell.getNode(), line));
    return builder.build();
  }
}
