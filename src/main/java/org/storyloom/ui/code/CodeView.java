package org.storyloom.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.CodingId;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Keys;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.SidePanels;
import org.storyloom.ui.control.popup.ApplyPopup;
import org.storyloom.ui.control.text.CodedText;
import org.storyloom.ui.control.text.Range;

/// The pane in which people read and code.
public final class CodeView implements Pane {
  private static final double SOURCES = 252;
  private static final double THEMES = 304;
  private static final double THEMES_NARROW = 280;
  private static final int RECENT = 5;

  private final CodeViewModel model;
  private final Bench bench;
  private final Gestures gestures;
  private final CodedText text = new CodedText();
  private final ThemeView themes;
  private final InspectorView inspector;
  private final SidePanels node;
  private final ApplyPopup popup;
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper(this, "standing", "");
  private final List<Node> tools = new ArrayList<>();
  private final ToggleButton beside = new ToggleButton();

  public CodeView(CodeViewModel model) {
    this.model = model;
    bench = model.bench();
    gestures = model.gestures();
    themes = new ThemeView(model);
    inspector = new InspectorView(model);
    popup = new ApplyPopup(bench.messages());
    text.getStyleClass().add("sl-panel");
    node =
        new SidePanels(text)
            .left(new ShelfView(model), SOURCES, Feather.LIST, bench.text("code.sources"))
            .right(
                new VBox(themes, inspector), THEMES, Feather.BOOK_OPEN, bench.text("code.themes"));
    FontIcon panel = Icon.button(Feather.SIDEBAR);
    panel.setScaleX(-1);
    beside.setGraphic(panel);
    beside.setSelected(true);
    beside.getStyleClass().add("sl-icon-button");
    beside.setAccessibleText(bench.text("code.themes.away"));
    beside.setTooltip(new Tooltip(bench.text("code.themes.away")));
    follow();
    listen();
    tools.add(whose());
    tools.add(tool(Feather.EYE, "code.themes.bare", model.tree()::muteAll));
    tools.add(beside);
    beside.selectedProperty().subscribe(shown -> node.showRight(shown));
    bench.breadthProperty().subscribe(this::fit);
  }

  private void follow() {
    model.documentProperty().subscribe(document -> text.show(document));
    model.marksProperty().subscribe(marks -> text.marks(marks));
    model.selectedMarkProperty().subscribe(id -> text.selectMark(id));
    model
        .shelf()
        .sizeProperty()
        .subscribe(many -> node.leftWord(bench.text("code.sources.many", many)));
    text.selectionProperty()
        .subscribe(range -> {
          model.selectionProperty().set(range);
          standing.set(bench.text("code.standing", text.caretLine(), range.end() - range.start()));
        });
    model.onReveal(text::reveal);
    model.onMemo(inspector::writeMemo);
  }

  private void listen() {
    text.onMark(mark -> model.select(Optional.of(new CodingId(UUID.fromString(mark.id())))));
    text.onKey(this::pressed);
    text.onCopy(gestures::copy);
    text.onMenu(asked -> menu(asked.getScreenX(), asked.getScreenY()));
    text.addEventHandler(
        MouseDragEvent.MOUSE_DRAG_RELEASED,
        dropped -> themes.dropped().ifPresent(theme -> gestures.apply(theme, false)));
    popup.onApply((id, memo) -> gestures.apply(new ThemeId(UUID.fromString(id)), memo));
    popup.onNew(gestures::applyNew);
    popup.onInVivo(gestures::applyInVivo);
  }

  @Override
  public PaneId id() {
    return PaneId.CODE;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<Crumb>> crumbs() {
    return model.crumbsProperty();
  }

  @Override
  public ObservableValue<String> standing() {
    return standing.getReadOnlyProperty();
  }

  @Override
  public List<Node> tools() {
    return List.copyOf(tools);
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    BooleanSupplier passage = () -> gestures.passage().isPresent();
    BooleanSupplier reading = () -> text.isFocusWithin() && passage.getAsBoolean();
    BooleanSupplier coding = () -> model.selected().isPresent();
    BooleanSupplier inText = () -> text.isFocusWithin() && coding.getAsBoolean();
    actions.add(Action.of("code.apply", "Enter", Feather.TAG, this::choose).when(reading));
    actions.add(
        Action.of("code.vivo", "Ctrl I", Feather.EDIT_2, gestures::applyInVivo).when(passage));
    actions.add(
        Action.of("code.memo", "Ctrl Shift M / Ctrl Enter", Feather.MESSAGE_SQUARE, this::memo)
            .when(coding));
    actions.add(Action.of("code.link", "Ctrl L", Feather.LINK, this::link).when(coding));
    actions.add(Action.of("code.remove", "Del", Feather.TRASH_2, gestures::remove).when(inText));
    actions.add(Action.of("code.next", "Alt Down", Feather.ARROW_DOWN, () -> model.step(1)));
    actions.add(Action.of("code.before", "Alt Up", Feather.ARROW_UP, () -> model.step(-1)));
    actions.add(
        Action.of(
                "code.shrink",
                "[ / Ctrl Alt Left",
                Feather.MINIMIZE_2,
                () -> gestures.resize(false))
            .when(inText));
    actions.add(
        Action.of(
                "code.grow", "] / Ctrl Alt Right", Feather.MAXIMIZE_2, () -> gestures.resize(true))
            .when(inText));
    actions.add(Action.of("code.copy", "Ctrl C", Feather.COPY, gestures::copy).when(reading));
    actions.addAll(themes.actions());
    for (int back = 0; back < RECENT; back++) {
      int at = back;
      actions.add(
          Action.of(
                  "code.recent." + (at + 1),
                  "Alt " + (at + 1),
                  Feather.ROTATE_CCW,
                  () -> gestures.applyRecent(at))
              .when(() -> passage.getAsBoolean() && model.tree().recent(at).isPresent()));
    }
    actions.add(Action.of("code.themes.bare", "Ctrl Shift H", Feather.EYE, model.tree()::muteAll));
    actions.add(Action.of("code.themes.away", "", Feather.SIDEBAR, this::putAway));
    return actions;
  }

  @Override
  public void show(Place place) {
    model.show(place);
  }

  @Override
  public void left() {
    popup.hide();
    model.left();
  }

  /// A letter or digit alone applies the theme that has it as its key; other keys mean what the
  /// table of what can be done says, before the text takes them.
  private boolean pressed(KeyEvent key) {
    boolean alone = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    boolean applied = alone && Keys.characterOf(key).map(gestures::applyKey).orElse(false);
    return applied || bench.press(key);
  }

  /// Opens the list of themes beside the passage.
  private void choose() {
    gestures
        .passage()
        .ifPresent(span -> {
          if (text.selection().isEmpty()) {
            text.select(new Range(span.start(), span.end()));
          }
          popup.themes(model.tree().choices());
          popup.show(text, text.selectionOnScreen().orElseGet(this::middle), model.words(span));
        });
  }

  /// Where the popup stands when nothing of the passage is in sight.
  private Bounds middle() {
    Bounds all = text.localToScreen(text.getLayoutBounds());
    return new BoundingBox(
        all.getMinX() + all.getWidth() / 4, all.getMinY() + all.getHeight() / 4, 1, 1);
  }

  private void memo() {
    beside.setSelected(true);
    inspector.writeMemo();
  }

  private void link() {
    model.selected().ifPresent(one -> new Linking(bench, gestures).ask(one.id(), text));
  }

  private void menu(double x, double y) {
    ContextMenu menu = new ContextMenu();
    for (Action action : actions().subList(0, 10)) {
      MenuItem item = new MenuItem(bench.text(action.id()));
      item.setDisable(!action.when().getAsBoolean());
      item.setOnAction(pressed -> action.press());
      menu.getItems().add(item);
    }
    menu.show(text, x, y);
  }

  private SegmentedSwitch<Whose> whose() {
    SegmentedSwitch<Whose> whose =
        new SegmentedSwitch<>(
            bench.text("code.whose"),
            List.of(Whose.values()),
            one -> bench.text("code.whose." + one.name().toLowerCase(java.util.Locale.ROOT)));
    whose.chosenProperty().bindBidirectional(model.whoseProperty());
    return whose;
  }

  private Button tool(Feather glyph, String words, Runnable act) {
    Button button = new Button("", Icon.button(glyph));
    button.getStyleClass().addAll("flat", "sl-icon-button");
    button.setAccessibleText(bench.text(words));
    button.setTooltip(new Tooltip(bench.text(words)));
    button.setOnAction(pressed -> act.run());
    return button;
  }

  private void putAway() {
    beside.setSelected(!beside.isSelected());
  }

  private void fit(Breadth room) {
    boolean wide = room.has(Breadth.WIDE);
    node.fold(!wide, !room.has(Breadth.NARROW));
    node.rightWidth(wide ? THEMES : THEMES_NARROW);
    node.showRight(beside.isSelected());
    inspector.foldedProperty().set(!wide);
  }
}
