package org.storyloom.ui.safeguards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.safeguard.Subject;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.IconField;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.SidePanels;

/// The pane of safeguards.
public final class SafeguardsView implements Pane {
  private static final double DETAIL = 380;

  /// How many lines are left above a text that somebody came for.
  private static final int ABOVE = 4;

  private final SafeguardsViewModel model;
  private final Bench bench;
  private final SidePanels node;
  private final ListView<Entry> list = new ListView<>();
  private final Button label;
  private boolean sought;
  private final SimpleObjectProperty<List<Crumb>> crumbs = new SimpleObjectProperty<>(List.of());

  public SafeguardsView(SafeguardsViewModel model) {
    this.model = model;
    bench = model.bench();
    label = new Button("", Icon.button(Feather.TAG));
    label.setOnAction(pressed -> model.label());
    node =
        new SidePanels(paper())
            .right(new DetailPanel(model), DETAIL, Feather.SHIELD, bench.text("safeguards.detail"));
    bench.breadthProperty().subscribe(breadth -> node.fold(false, breadth == Breadth.SLIM));
    model.partProperty().subscribe(part -> crumbs.set(List.of(Crumb.of(bench.text(part.key())))));
    model
        .shownProperty()
        .subscribe(shown -> {
          label.setText(bench.text("safeguards.label", shown.unlabelled()));
          label.setVisible(shown.unlabelled() > 0);
        });
  }

  private VBox paper() {
    Label title = new Label(bench.text("safeguards.title"));
    title.getStyleClass().add("sl-title");
    Label fact = new Label(bench.text("safeguards.fact"));
    fact.getStyleClass().add("sl-muted");
    fact.setWrapText(true);
    VBox page = new VBox(14, new VBox(2, title, fact), choosing(), list());
    page.setPadding(new Insets(22, 24, 16, 32));
    page.getStyleClass().add("sl-paper");
    return page;
  }

  private HBox choosing() {
    SegmentedSwitch<Part> parts =
        new SegmentedSwitch<>(
            bench.text("safeguards.title"), List.of(Part.values()), part -> bench.text(part.key()));
    parts.chosenProperty().bindBidirectional(model.partProperty());
    parts.setMinWidth(HBox.USE_PREF_SIZE);
    IconField filter = new IconField(Feather.SEARCH, bench.text("safeguards.filter"), "");
    filter.field().setPromptText(bench.text("safeguards.filter"));
    filter.field().textProperty().bindBidirectional(model.filterProperty());
    HBox.setHgrow(filter, Priority.ALWAYS);
    CheckBox waiting = new CheckBox(bench.text("safeguards.waiting"));
    waiting.selectedProperty().bindBidirectional(model.waitingProperty());
    waiting.setMinWidth(CheckBox.USE_PREF_SIZE);
    model.partProperty().subscribe(part -> waiting.setVisible(part == Part.CONSENTS));
    HBox tools = new HBox(12, parts, filter, waiting);
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private ListView<Entry> list() {
    list.getStyleClass().addAll("sl-rows", "sl-panel");
    list.setAccessibleText(bench.text("safeguards.title"));
    list.setCellFactory(made -> new Line());
    Label nothing = new Label(bench.text("safeguards.nothing"));
    nothing.getStyleClass().add("sl-muted");
    list.setPlaceholder(nothing);
    model.entriesProperty().subscribe(this::lay);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(entry -> {
          if (entry != null) {
            model.choose(subject(entry));
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  /// Lists anew and keeps the chosen thing chosen; the first where nothing is.
  private void lay(List<Entry> entries) {
    Optional<Subject> chosen =
        model.chosen().or(() -> entries.stream().findFirst().flatMap(SafeguardsView::subject));
    list.getItems().setAll(entries);
    entries.stream()
        .filter(entry -> chosen.isPresent() && subject(entry).equals(chosen))
        .findFirst()
        .ifPresent(entry -> {
          list.getSelectionModel().select(entry);
          if (sought) {
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
            sought = false;
          }
        });
  }

  private static Optional<Subject> subject(Entry entry) {
    return switch (entry) {
      case Entry.Whose whose -> Optional.of(whose.subject());
      case Entry.Held held -> Optional.of(held.subject());
      case Entry.Stands _, Entry.Gone _ -> Optional.empty();
    };
  }

  /// One line of the list.
  private final class Line extends ListCell<Entry> {
    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      setGraphic(empty || entry == null ? null : new EntryLine(bench).row(entry));
      if (entry != null) {
        setAccessibleText(entry.title());
      }
    }
  }

  @Override
  public PaneId id() {
    return PaneId.SAFEGUARDS;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<Crumb>> crumbs() {
    return crumbs;
  }

  @Override
  public List<Node> tools() {
    return List.of(label);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("safeguards.label.act", "", Feather.TAG, model::label)
            .when(() -> model.shownProperty().get().unlabelled() > 0),
        Action.of(
                "safeguards.replace.act",
                "Ctrl Enter",
                Feather.EDIT_2,
                () -> model.replace(model.aboutProperty().get().suggested()))
            .when(() -> !model.aboutProperty().get().suggested().isEmpty()));
  }

  @Override
  public void show(Place place) {
    if (place instanceof Place.OfThing(PaneId _, UUID source)) {
      model.partProperty().set(Part.CONSENTS);
      model.choose(Optional.of(new Subject("source", source)));
      sought = true;
      lay(model.entriesProperty().get());
    }
    model.show();
  }

  @Override
  public void left() {
    model.left();
  }
}
