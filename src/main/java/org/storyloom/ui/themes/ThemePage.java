package org.storyloom.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeSet;
import org.storyloom.coding.Coding;
import org.storyloom.source.Source;
import org.storyloom.study.Coder;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Chip;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.QuoteBlock;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.Swatch;
import org.storyloom.ui.control.chart.HeatMap;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.ui.control.table.Column;
import org.storyloom.ui.control.table.FactTable;

/// The chosen theme: how often and where it is used, and its passages, each a press away from where
/// it stands in its text.
final class ThemePage extends ScrollPane {
  private static final double WIDEST = 720;
  private static final int FEWEST = 3;

  private final ThemesViewModel model;
  private final Bench bench;
  private final VBox page = new VBox(22);
  private final SegmentedSwitch<Boolean> view;

  ThemePage(ThemesViewModel model) {
    this.model = model;
    bench = model.bench();
    view =
        new SegmentedSwitch<>(
            bench.text("themes.view"),
            List.of(true, false),
            chart -> bench.text(chart ? "themes.view.chart" : "themes.view.table"));
    view.chosenProperty().addListener((property, before, now) -> draw());
    page.setMaxWidth(WIDEST);
    page.setMinHeight(Region.USE_PREF_SIZE);
    StackPane paper = new StackPane(page);
    StackPane.setAlignment(page, Pos.TOP_CENTER);
    paper.getStyleClass().addAll("sl-paper", "sl-themes-paper");
    setContent(paper);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("sl-plain-scroll", "sl-paper", "sl-panel");
    setFocusTraversable(false);
    model.chosenProperty().subscribe(now -> draw());
    model.bookProperty().subscribe(now -> draw());
  }

  private void draw() {
    page.getChildren().clear();
    model
        .chosenProperty()
        .get()
        .ifPresent(theme -> {
          page.getChildren().add(head(theme));
          model
              .bookProperty()
              .get()
              .uses()
              .filter(uses -> uses.theme().equals(theme.id()))
              .ifPresent(uses -> {
                where(uses).ifPresent(page.getChildren()::add);
                page.getChildren().add(passages(theme, uses));
              });
        });
  }

  private Node head(Theme theme) {
    Label name = new Label(theme.name());
    name.getStyleClass().add("sl-title");
    name.setWrapText(true);
    HBox title = new HBox(12);
    title.setAlignment(Pos.CENTER_LEFT);
    if (theme.codable()) {
      title.getChildren().add(new Swatch(model.hue(theme.id())));
    }
    title.getChildren().add(name);
    VBox head = new VBox(6, title);
    if (!theme.definition().isBlank()) {
      Label definition = new Label(theme.definition());
      definition.setWrapText(true);
      definition.setMinHeight(Region.USE_PREF_SIZE);
      head.getChildren().add(definition);
    }
    head.getChildren().add(facts(theme));
    return head;
  }

  private Node facts(Theme theme) {
    HBox facts = new HBox(8);
    facts.setAlignment(Pos.CENTER_LEFT);
    Label counts =
        new Label(
            model
                .bookProperty()
                .get()
                .uses()
                .filter(uses -> uses.theme().equals(theme.id()))
                .map(uses -> bench.text("themes.facts", uses.all(), uses.sources(), uses.coders()))
                .orElse(""));
    counts.getStyleClass().add("sl-note");
    facts.getChildren().add(counts);
    if (theme.retired()) {
      facts.getChildren().add(Chip.of(Icon.text(Feather.ARCHIVE), bench.text("themes.retired")));
    }
    for (ThemeSet set : model.codebook().setsOf(theme.id())) {
      facts.getChildren().add(Chip.of(set.name()));
    }
    return facts;
  }

  /// Codings by site and phase, as a picture or as a table; nothing while there are too few.
  private Optional<Node> where(Book.Uses uses) {
    if (uses.all() < FEWEST) {
      return Optional.empty();
    }
    WhereUsed where = WhereUsed.of(uses, bench);
    String name = bench.text("themes.where");
    HeatMap chart = new HeatMap(name, where.sites(), where.phases(), where.counts());
    Node shown = view.chosen() ? chart : table(name, chart.table());
    SectionHead head =
        SectionHead.section(name, view).fact(bench.text("themes.where.fact", uses.all()));
    head.getStyleClass().add("sl-centred");
    return Optional.of(new VBox(10, head, shown));
  }

  private static Node table(String name, List<List<String>> rows) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.wide(rows.getFirst().getFirst()));
    rows.getFirst().stream().skip(1).forEach(head -> columns.add(Column.numbers(head, 74)));
    FactTable table = new FactTable(name, columns, -1).heads();
    rows.stream().skip(1).forEach(row -> table.words(row.toArray(String[]::new)));
    return table;
  }

  private Node passages(Theme theme, Book.Uses uses) {
    VBox all = new VBox(14, SectionHead.section(bench.text("themes.passages")));
    if (uses.all() == 0) {
      Label none = new Label(bench.text("themes.passages.none", theme.name()));
      none.getStyleClass().add("sl-muted");
      none.setWrapText(true);
      all.getChildren().add(none);
    }
    for (Coding passage : uses.passages()) {
      all.getChildren().add(passage(passage, uses));
    }
    if (uses.passages().size() < uses.all()) {
      Hyperlink more =
          new Hyperlink(bench.text("themes.passages.more", uses.all() - uses.passages().size()));
      more.setOnAction(pressed -> model.more());
      all.getChildren().add(more);
    }
    return all;
  }

  private Node passage(Coding passage, Book.Uses uses) {
    Hue hue = model.hue(passage.theme());
    QuoteBlock quote = new QuoteBlock(hue, passage.quote().strip().replaceAll("\\s*\\R\\s*", " "));
    quote.said(facts(passage, uses));
    if (!passage.memo().isBlank()) {
      Label memo = new Label(passage.memo());
      memo.setGraphic(Icon.text(Feather.FILE));
      memo.setWrapText(true);
      memo.getStyleClass().add("sl-themes-memo");
      quote.getChildren().add(memo);
    }
    HBox.setHgrow(quote, Priority.ALWAYS);
    Button open = new Button("", Icon.button(Feather.CORNER_UP_RIGHT));
    open.getStyleClass().addAll("flat", "sl-icon-button");
    String words = bench.text("themes.passage.open");
    open.setAccessibleText(words + ": " + passage.quote());
    open.setTooltip(new javafx.scene.control.Tooltip(words));
    open.setOnAction(pressed -> model.open(passage));
    HBox row = new HBox(12, quote, open);
    row.getStyleClass().add("sl-themes-passage");
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        model.open(passage);
      }
    });
    return row;
  }

  private String facts(Coding passage, Book.Uses uses) {
    List<String> facts = new ArrayList<>();
    Optional.ofNullable(uses.from().get(passage.source())).map(Source::title).ifPresent(facts::add);
    if (!passage.theme().equals(uses.theme())) {
      model.codebook().find(passage.theme()).map(Theme::name).ifPresent(facts::add);
    }
    bench.plan().coder(passage.coder()).map(Coder::name).ifPresent(facts::add);
    return String.join(" · ", facts);
  }
}
