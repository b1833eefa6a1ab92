package org.storyloom.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Guidance;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SectionHead;

/// What a coder must know to use the chosen theme alike: its guidance, colour, key and sets. Each
/// field counts as it is left, or with Ctrl Enter.
final class GuidancePanel extends VBox {
  private final ThemesViewModel model;
  private final Bench bench;
  private final List<Runnable> fills = new ArrayList<>();
  private final List<Runnable> takes = new ArrayList<>();
  private final TextField key = new TextField();
  private final CheckBox grouping;
  private final FlowPane colours = new FlowPane(6, 6);
  private final SetsBox sets;
  private final Button retire = new Button();
  private @Nullable Theme shown;

  GuidancePanel(ThemesViewModel model) {
    this.model = model;
    bench = model.bench();
    grouping = new CheckBox(bench.text("themes.grouping"));
    grouping.setWrapText(true);
    sets = new SetsBox(model);
    VBox form =
        new VBox(
            12,
            area("definition", 4, Guidance::definition, GuidancePanel::defined),
            area("when", 4, Guidance::whenToUse, GuidancePanel::used),
            area("not", 4, Guidance::whenNot, GuidancePanel::unused),
            area("example", 3, Guidance::example, GuidancePanel::shownBy),
            named("themes.colour", colours),
            keyed(),
            named("themes.sets", sets),
            retire);
    form.getStyleClass().add("sl-themes-form");
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sl-plain-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(SectionHead.panel(bench.text("themes.guidance")), scroll);
    wire();
    model.chosenProperty().subscribe(this::fill);
  }

  private static Guidance defined(Guidance was, String words) {
    return new Guidance(words, was.whenToUse(), was.whenNot(), was.example());
  }

  private static Guidance used(Guidance was, String words) {
    return new Guidance(was.definition(), words, was.whenNot(), was.example());
  }

  private static Guidance unused(Guidance was, String words) {
    return new Guidance(was.definition(), was.whenToUse(), words, was.example());
  }

  private static Guidance shownBy(Guidance was, String words) {
    return new Guidance(was.definition(), was.whenToUse(), was.whenNot(), words);
  }

  private VBox area(
      String name,
      int rows,
      Function<Guidance, String> part,
      BiFunction<Guidance, String, Guidance> with) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.setPrefColumnCount(20);
    area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> tab(area, pressed));
    Runnable typed =
        () -> {
          Theme theme = shown;
          String words = area.getText().strip();
          if (theme != null && !words.equals(part.apply(theme.guidance()).strip())) {
            model
                .gestures()
                .change(theme, facts -> facts.guided(with.apply(facts.guidance(), words)));
          }
        };
    left(area, typed);
    takes.add(typed);
    fills.add(() -> {
      Theme theme = shown;
      String words = theme == null ? "" : part.apply(theme.guidance());
      if (!area.getText().strip().equals(words.strip())) {
        area.setText(words);
      }
    });
    return named("themes." + name, area);
  }

  /// Tab goes on to the next field; Ctrl Enter takes what is typed.
  private static void tab(TextArea area, KeyEvent pressed) {
    if (pressed.getCode() == KeyCode.TAB && !pressed.isControlDown()) {
      area.requestFocusTraversal(
          pressed.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
      pressed.consume();
    }
  }

  private static void left(TextInputControl field, Runnable typed) {
    field
        .focusedProperty()
        .addListener((property, before, now) -> {
          if (!now) {
            typed.run();
          }
        });
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown()) {
            typed.run();
            pressed.consume();
          }
        });
  }

  private VBox named(String name, javafx.scene.Node control) {
    Label label = new Label(bench.text(name));
    label.getStyleClass().add("sl-note");
    label.setLabelFor(control);
    return new VBox(4, label, control);
  }

  private HBox keyed() {
    key.setPrefColumnCount(2);
    key.setMaxWidth(56);
    VBox keyBox = named("themes.key", key);
    HBox line = new HBox(16, keyBox, grouping);
    line.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    return line;
  }

  private void wire() {
    Runnable typed =
        () -> {
          String now = key.getText().strip();
          change(facts -> facts.keyed(now.isEmpty() ? null : now));
        };
    key.setOnAction(entered -> typed.run());
    left(key, typed);
    key.textProperty()
        .addListener((property, before, now) -> {
          if (now.codePointCount(0, now.length()) > 1) {
            key.setText(now.substring(now.offsetByCodePoints(0, 1)));
          }
        });
    grouping.setOnAction(pressed ->
        change(facts ->
            new ThemeFacts(
                facts.name(),
                facts.guidance(),
                facts.colour(),
                facts.key(),
                !grouping.isSelected())));
    retire.setOnAction(pressed -> Optional.ofNullable(shown).ifPresent(model.gestures()::retire));
  }

  private void change(java.util.function.UnaryOperator<ThemeFacts> how) {
    Theme theme = shown;
    if (theme != null) {
      model.gestures().change(theme, how);
    }
  }

  /// Shows a theme. What is being typed counts first, for the theme it was typed for.
  private void fill(Optional<Theme> chosen) {
    Theme before = shown;
    if (before != null && chosen.filter(theme -> theme.id().equals(before.id())).isEmpty()) {
      takes.forEach(Runnable::run);
    }
    shown = chosen.orElse(null);
    setDisable(chosen.isEmpty());
    fills.forEach(Runnable::run);
    chosen.ifPresent(theme -> {
      if (!key.isFocused()) {
        key.setText(theme.key() == null ? "" : theme.key());
      }
      grouping.setSelected(!theme.codable());
      colours
          .getChildren()
          .setAll(ColourRow.of(bench, theme, colour -> change(facts -> facts.coloured(colour))));
      sets.fill(theme);
      retire.setText(bench.text(theme.retired() ? "themes.revive" : "themes.retire"));
      retire.setGraphic(Icon.button(theme.retired() ? Feather.ROTATE_CCW : Feather.ARCHIVE));
    });
  }
}
