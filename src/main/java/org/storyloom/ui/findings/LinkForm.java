package org.storyloom.ui.findings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Relation;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.IconField;
import org.storyloom.ui.control.ListRow;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.popup.Matching;

/// Chooses a passage of a theme, or a reading of an indicator, and says how it bears on the open
/// finding. It stays open after linking, since evidence seldom comes alone.
final class LinkForm extends VBox {
  private static final double WIDE = 620;
  private static final double TALL = 300;

  private final Bench bench;
  private final FindingsViewModel model;
  private final ObservableList<Offer> offers = FXCollections.observableArrayList();
  private final FilteredList<Offer> fitting = new FilteredList<>(offers);
  private final ComboBox<Offer.Shelf> shelves = new ComboBox<>();
  private final ListView<Offer> list = new ListView<>(fitting);
  private final TextField note = new TextField();
  private final Label done = new Label();
  private int linked;

  LinkForm(FindingsViewModel model) {
    this.model = model;
    bench = model.bench();
    setSpacing(10);
    setPrefWidth(WIDE);
    shelves.setAccessibleText(bench.text("findings.linking.shelf"));
    shelves.setMaxWidth(Double.MAX_VALUE);
    shelves.valueProperty().subscribe(this::read);
    IconField filter =
        new IconField(
            Feather.SEARCH,
            bench.text("findings.linking.filter"),
            bench.text("findings.linking.filter"));
    filter
        .field()
        .textProperty()
        .subscribe(typed ->
            fitting.setPredicate(
                offer -> Matching.fits(typed, offer.words() + " " + offer.where())));
    HBox head = new HBox(8, shelves, filter);
    HBox.setHgrow(shelves, Priority.ALWAYS);
    HBox.setHgrow(filter, Priority.ALWAYS);
    list.getStyleClass().add("sl-rows");
    list.setPrefHeight(TALL);
    list.setAccessibleText(bench.text("findings.linking.list"));
    list.setCellFactory(made -> new Line());
    getChildren().addAll(head, list, foot());
    bench.read(Offer::shelves, this::shelved);
  }

  private HBox foot() {
    SegmentedSwitch<Relation> relation =
        new SegmentedSwitch<>(
            bench.text("findings.linking.how"), List.of(Relation.values()), model.wording()::word);
    note.setPromptText(bench.text("findings.linking.note"));
    note.setAccessibleText(bench.text("findings.linking.note"));
    HBox.setHgrow(note, Priority.ALWAYS);
    Button link = new Button(bench.text("findings.linking.act"));
    link.getStyleClass().add("accent");
    link.setMinWidth(USE_PREF_SIZE);
    link.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    link.setOnAction(pressed -> {
      Offer offer = list.getSelectionModel().getSelectedItem();
      if (offer != null) {
        model.link(offer.evidence(), new Bearing(relation.chosen(), null, note.getText().strip()));
        offers.remove(offer);
        note.clear();
        linked++;
        done.setText(bench.text("findings.linking.done", linked));
      }
    });
    done.getStyleClass().add("sl-ok");
    HBox second = new HBox(8, note, done, link);
    second.setAlignment(Pos.CENTER_LEFT);
    VBox foot = new VBox(8, relation, second);
    HBox.setHgrow(foot, Priority.ALWAYS);
    return new HBox(foot);
  }

  private void shelved(List<Offer.Shelf> all) {
    shelves.getItems().setAll(all);
    all.stream()
        .filter(one ->
            one.theme().isPresent() && one.theme().equals(bench.selection().themeProperty().get()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .ifPresent(shelves::setValue);
  }

  private void read(Offer.@Nullable Shelf shelf) {
    if (shelf != null) {
      var plan = bench.plan();
      bench.read(
          database -> Offer.of(database, shelf, model.wording(), plan),
          all -> {
            if (shelf.equals(shelves.getValue())) {
              offers.setAll(all);
            }
          });
    }
  }

  private static final class Line extends ListCell<Offer> {
    Line() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(null);
      setGraphic(
          empty || offer == null ? null : new ListRow(offer.words(), offer.where()).inWords());
    }
  }
}
