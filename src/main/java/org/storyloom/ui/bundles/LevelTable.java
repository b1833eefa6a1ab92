package org.storyloom.ui.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.bundle.content.Thing;
import org.storyloom.safeguard.Level;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.table.Column;
import org.storyloom.ui.control.table.FactTable;

/// The four levels side by side: what each lets through and how much it holds back. A press on a
/// level, or Left and Right, chooses it.
final class LevelTable extends StackPane {
  private static final double NAMES = 140;
  private static final double HEAD = 46;

  private final BundlesViewModel model;
  private final Bench bench;

  LevelTable(BundlesViewModel model) {
    this.model = model;
    bench = model.bench();
    setFocusTraversable(true);
    getStyleClass().addAll("sl-bundles-levels", "sl-panel");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText(bench.text("bundles.who"));
    setOnKeyPressed(this::pressed);
    model.levelProperty().subscribe(level -> draw());
    model.shownProperty().subscribe(shown -> draw());
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
      model.next(key.getCode() == KeyCode.LEFT ? -1 : 1);
      key.consume();
    }
  }

  private void draw() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("", NAMES));
    for (Level level : Level.values()) {
      columns.add(Column.wide(bench.text("bundle.level." + level.word())));
    }
    FactTable table =
        new FactTable(
            bench.text("bundles.who"),
            columns,
            1 + List.of(Level.values()).indexOf(model.levelProperty().get()));
    row(table, new Label(), this::head);
    row(table, name(Feather.FLAG, "findings"), counted(Thing.FINDING, one -> one.findings()));
    row(table, name(Feather.ALIGN_LEFT, "passages"), counted(Thing.PASSAGE, one -> one.passages()));
    row(table, name(Feather.MESSAGE_CIRCLE, "comments"), plain(one -> number(one.comments())));
    row(table, name(Feather.FILE_TEXT, "texts"), level -> quiet("bundles.texts.none"));
    row(table, name(Feather.ACTIVITY, "readings"), counted(Thing.READING, one -> one.readings()));
    row(
        table,
        name(Feather.BOOK_OPEN, "codebook"),
        plain(one -> bench.text("bundles.themes", one.themes())));
    row(table, name(Feather.LINK_2, "chain"), plain(one -> bench.text("bundles.chain.hashes")));
    getChildren().setAll(table);
  }

  private void row(FactTable table, Node name, Function<Level, Node> cell) {
    List<Node> cells = new ArrayList<>();
    cells.add(name);
    for (Level level : Level.values()) {
      StackPane box = new StackPane(cell.apply(level));
      box.setAlignment(Pos.CENTER_LEFT);
      box.setOnMousePressed(press -> {
        requestFocus();
        model.levelProperty().set(level);
      });
      cells.add(box);
    }
    table.row(cells.toArray(Node[]::new));
  }

  private Node head(Level level) {
    Label name = new Label(bench.text("bundle.level." + level.word()));
    name.getStyleClass().add("sl-section");
    HBox top = new HBox(6, name);
    top.setAlignment(Pos.CENTER_LEFT);
    if (level == model.levelProperty().get()) {
      top.getChildren().add(Icon.text(Feather.CHECK));
    }
    Label who = new Label(bench.text("bundle.level." + level.word() + ".who"));
    who.getStyleClass().add("sl-note");
    who.setWrapText(true);
    VBox head = new VBox(1, top, who);
    head.setMinHeight(HEAD);
    return head;
  }

  private HBox name(Feather glyph, String what) {
    HBox name = new HBox(8, Icon.text(glyph), new Label(bench.text("bundles.row." + what)));
    name.setAlignment(Pos.CENTER_LEFT);
    return name;
  }

  private Function<Level, Node> counted(Thing thing, Function<BundlesReading.AtLevel, Integer> of) {
    return level ->
        model
            .shownProperty()
            .get()
            .at(level)
            .<Node>map(one -> {
              HBox cell = new HBox(6, new Label(number(of.apply(one))));
              cell.setAlignment(Pos.CENTER_LEFT);
              if (one.held(thing) > 0) {
                Label held = new Label(bench.text("bundles.held", one.held(thing)));
                held.getStyleClass().add("sl-note");
                cell.getChildren().addAll(Icon.text(Feather.SHIELD), held);
              }
              return cell;
            })
            .orElseGet(Label::new);
  }

  private Function<Level, Node> plain(Function<BundlesReading.AtLevel, String> words) {
    return level ->
        model.shownProperty().get().at(level).map(words).map(Label::new).orElseGet(Label::new);
  }

  private Label quiet(String key) {
    Label label = new Label(bench.text(key));
    label.getStyleClass().add("sl-muted");
    return label;
  }

  private String number(int count) {
    return bench.text("bundles.number", count);
  }
}
