package org.storyloom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.Findings;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;

/// Everything inside the window while a study is open: it makes the bench and the panes, shows the
/// pane one goes to, and hands keys to what they mean.
final class Shell implements AutoCloseable {
  private final Look look;
  private final Messages messages;
  private final Sheets sheets;
  private final Way way = new Way();
  private final Bench bench;
  private final Panes panes;
  private final Doings doings;
  private final Palette palette;
  private final Rail rail;
  private final Bar bar;
  private final StatusBar status;
  private final BorderPane middle = new BorderPane();
  private final StackPane root = new StackPane();
  private @Nullable Pane shown;

  Shell(Bench.Opening opening, Executor screen, Look look) {
    this.look = look;
    messages = look.messages();
    sheets = new Sheets(messages);
    bench = new Bench(opening, screen, messages, way, sheets);
    panes = new Panes(bench);
    doings = new Doings(actions(), () -> Optional.ofNullable(shown), () -> look.settings().keys());
    palette = new Palette(bench, doings, panes);
    Button lookButton = Rail.lookButton(messages.text("ui.look"));
    lookButton.setOnAction(pressed -> look.menu(lookButton, messages));
    rail = new Rail(bench, panes, lookButton);
    bar = new Bar(bench, way, this::openPalette);
    status = new StatusBar(bench);
    build();
    bench.onKeys(this::press);
    way.shownBy(this::show);
    way.go(new Place.Whole(first()));
    bench
        .live(
            database -> !new Findings(database).stale().isEmpty(),
            stale -> bench.stale(PaneId.FINDINGS, stale),
            "finding",
            "evidence_link",
            "judgement",
            "coding",
            "reading")
        .start();
  }

  Parent root() {
    return root;
  }

  Bench bench() {
    return bench;
  }

  Panes panes() {
    return panes;
  }

  /// The place that is shown.
  Place here() {
    return way.here();
  }

  /// Where the shell begins.
  private PaneId first() {
    return panes.ids().iterator().next();
  }

  private void build() {
    BorderPane frame = new BorderPane();
    middle.setTop(bar);
    frame.setLeft(rail);
    frame.setCenter(middle);
    frame.setBottom(status);
    NoticeLine notice = new NoticeLine(bench);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    StackPane.setMargin(notice, new Insets(0, 0, 44, 0));
    root.getChildren().addAll(frame, notice, sheets);
    root.getStyleClass().add("sl-window");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    sheets.onWholeWindow(this::alone);
    root.widthProperty().subscribe(width -> breadth(Breadth.of(width.doubleValue())));
  }

  private void alone(boolean now) {
    for (Node around : List.of(rail, bar, status)) {
      around.setVisible(!now);
      around.setManaged(!now);
    }
  }

  private void breadth(Breadth now) {
    bench.breadthProperty().set(now);
    rail.breadth(now);
  }

  private void show(Place place) {
    if (!panes.ids().contains(place.pane())) {
      return;
    }
    Pane pane = panes.at(place.pane());
    boolean moves = !pane.equals(shown);
    if (shown != null && moves) {
      shown.left();
    }
    if (moves) {
      shown = pane;
      middle.setCenter(pane.node());
      bar.show(pane);
      status.show(pane);
      rail.here(pane.id());
    }
    pane.show(place);
  }

  private void pressed(KeyEvent key) {
    if (press(key)) {
      key.consume();
    }
  }

  private boolean press(KeyEvent key) {
    return !sheets.isOpen() && doings.press(key, root.getScene().getFocusOwner());
  }

  private List<Action> actions() {
    List<Action> actions = new ArrayList<>(Doings.around(bench, panes, way));
    actions.add(Action.of("ui.go", "Ctrl K", Feather.COMMAND, this::openPalette));
    actions.add(Action.of("ui.panel.next", "F6", Feather.COLUMNS, () -> Panels.next(root, 1)));
    actions.add(
        Action.of("ui.panel.before", "Shift F6", Feather.COLUMNS, () -> Panels.next(root, -1)));
    actions.add(Action.of("ui.keys", "F1", Feather.HELP_CIRCLE, this::openShortcuts));
    Look.LANGUAGES.forEach(one ->
        actions.add(
            Action.of(
                    "ui.language.speak." + one.getLanguage(),
                    "",
                    Feather.GLOBE,
                    () -> look.change(now -> now.speaking(one.toLanguageTag())))
                .when(() -> !messages.locale().getLanguage().equals(one.getLanguage()))));
    actions.add(Action.of("ui.look.next", "", Feather.SUN, look::nextAppearance));
    actions.add(Action.of("ui.look.larger", "Ctrl +", Feather.TYPE, () -> look.resize(1)));
    actions.add(Action.of("ui.look.smaller", "Ctrl -", Feather.TYPE, () -> look.resize(-1)));
    return actions;
  }

  private void openPalette() {
    palette.open(root);
  }

  private void openShortcuts() {
    String pane = shown == null ? "" : messages.text(shown.id().words());
    Node sheet = ShortcutSheet.of(bench, doings, pane);
    sheets.open(messages.text("ui.keys"), sheet);
  }

  /// Waits for the gestures under way; the study stays open. Not on the screen thread.
  @Override
  public void close() {
    bench.close();
  }
}
