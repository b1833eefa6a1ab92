package org.storyloom.ui.sources;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.SectionHead;

/// The panel at the right: what may be said about the chosen source or collection.
final class SideView extends VBox {
  private final SourcesViewModel model;
  private final Bench bench;
  private final SourceForm source;
  private final CollectionForm collection;
  private final Label hint;
  private final ScrollPane scroll = new ScrollPane();

  SideView(SourcesViewModel model) {
    this.model = model;
    bench = model.bench();
    source = new SourceForm(model);
    collection = new CollectionForm(model);
    hint = new Label(bench.text("sources.side.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("sl-muted", "sl-sources-hint");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sl-plain-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(SectionHead.panel(bench.text("sources.side")), scroll);
    model.chosenProperty().subscribe(now -> lay());
    model.shelfProperty().subscribe(now -> lay());
  }

  private void lay() {
    Shelf shelf = model.shelfProperty().get();
    Optional<SourcesViewModel.Chosen> chosen = model.chosenProperty().get();
    Optional<Shelf.Item> item = chosen.flatMap(one -> one.source()).flatMap(shelf::item);
    Optional<Shelf.Gathering> gathering =
        chosen.flatMap(one -> one.collection()).flatMap(shelf::gathering);
    item.ifPresent(one -> source.fill(one, shelf));
    gathering.ifPresent(collection::fill);
    Node now = item.isPresent() ? source : gathering.isPresent() ? collection : hint;
    if (!Objects.equals(scroll.getContent(), now)) {
      scroll.setContent(now);
    }
  }
}
