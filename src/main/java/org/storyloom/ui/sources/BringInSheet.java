package org.storyloom.ui.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.source.SourceKind;
import org.storyloom.study.Phase;
import org.storyloom.study.Site;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.popup.Pick;

/// Asks what files are before they come in: everything may stay open, and can be said later.
final class BringInSheet extends VBox {
  private static final int SHOWN = 6;
  private static final double WIDE = 560;
  private static final List<String> LANGUAGES = List.of("en", "lt", "lv", "pl", "ru", "uk");

  private final Bench bench;
  private final List<Path> files;
  private final Pick<SourceKind> kind;
  private final Pick<Phase> phase;
  private final Pick<Site> site;
  private final Pick<String> language;
  private final TextField collection = new TextField();

  /// @param then told what is to come in
  BringInSheet(Bench bench, List<Path> files, Consumer<BringIn> then) {
    super(14);
    this.bench = bench;
    this.files = List.copyOf(files);
    kind = pick("kind", one -> bench.text("sources.kind.one." + one.word()));
    kind.items(List.of(SourceKind.values()));
    phase = pick("phase", Phase::name);
    phase.items(bench.plan().phases());
    site = pick("site", Site::name);
    site.items(bench.plan().sites());
    language = pick("language", tag -> ShelfLines.language(tag, bench));
    language.items(LANGUAGES);
    setPrefWidth(WIDE);
    getChildren().addAll(names(), form(), foot(then));
  }

  private <T> Pick<T> pick(String name, Function<T, String> words) {
    return new Pick<>(bench.text("sources.form." + name), bench.text("sources.ask." + name), words);
  }

  private Node names() {
    VBox names = new VBox(2);
    files.stream()
        .limit(SHOWN)
        .forEach(file -> {
          Label name = new Label(BringIn.name(file));
          name.setGraphic(Icon.text(BringIn.isTable(file) ? Feather.GRID : Feather.FILE_TEXT));
          names.getChildren().add(name);
        });
    if (files.size() > SHOWN) {
      Label more = new Label(bench.text("sources.ask.more", files.size() - SHOWN));
      more.getStyleClass().add("sl-note");
      names.getChildren().add(more);
    }
    return names;
  }

  private Node form() {
    GridPane form = new GridPane();
    form.setHgap(16);
    form.setVgap(10);
    List<VBox> fields =
        List.of(
            Field.named(bench.text("sources.form.kind"), kind),
            Field.named(bench.text("sources.form.phase"), phase),
            Field.named(bench.text("sources.form.language"), language),
            Field.named(bench.text("sources.form.site"), site));
    for (int i = 0; i < fields.size(); i++) {
      form.add(fields.get(i), i % 2, i / 2);
      GridPane.setHgrow(fields.get(i), Priority.ALWAYS);
      fields.get(i).setPrefWidth(WIDE / 2);
    }
    if (files.stream().anyMatch(BringIn::isTable)) {
      collection.setPromptText(bench.text("sources.ask.collection"));
      form.add(Field.named(bench.text("sources.form.collection"), collection), 0, 2, 2, 1);
    }
    return form;
  }

  private Node foot(Consumer<BringIn> then) {
    Label hint = new Label(bench.text("sources.ask.hint"));
    hint.getStyleClass().add("sl-note");
    hint.setWrapText(true);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    Button does = new Button(bench.text("sources.bring"));
    does.getStyleClass().addAll("accent", "sl-sources-bring");
    does.setDefaultButton(true);
    does.setMinWidth(Button.USE_PREF_SIZE);
    does.setOnAction(pressed -> then.accept(asked()));
    HBox foot = new HBox(16, hint, does);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private BringIn asked() {
    return new BringIn(
        files,
        kind.picked().orElse(null),
        phase.picked().map(Phase::id).orElse(null),
        site.picked().map(Site::id).orElse(null),
        language.picked().orElse(null),
        collection.getText());
  }
}
