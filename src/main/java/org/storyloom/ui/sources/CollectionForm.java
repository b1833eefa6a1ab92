package org.storyloom.ui.sources;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Sources;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;

/// What may be said about a collection, and what there is in it.
final class CollectionForm extends VBox {
  private final SourcesViewModel model;
  private final Bench bench;
  private final TextField name = new TextField();
  private final VBox facts = new VBox(4);
  private @Nullable CollectionId shown;

  CollectionForm(SourcesViewModel model) {
    super(12);
    this.model = model;
    bench = model.bench();
    getStyleClass().add("sl-sources-form");
    name.getStyleClass().add("sl-sources-title");
    Field.onTyped(name, this::rename);
    Button open = new Button(bench.text("sources.unfold"), Icon.button(Feather.LIST));
    open.setOnAction(pressed -> model.open());
    getChildren().addAll(Field.named(bench.text("sources.form.name"), name), facts, open);
  }

  private void rename(String now) {
    CollectionId id = shown;
    if (id != null && !now.isEmpty()) {
      model.rename(id, now);
    }
  }

  void fill(Shelf.Gathering one) {
    if (!one.collection().id().equals(shown)) {
      name.setUserData(name.getText());
    }
    shown = one.collection().id();
    Field.fill(name, one.collection().name());
    facts
        .getChildren()
        .setAll(
            note(bench.text("sources.texts", one.collection().sources())),
            note(bench.text("sources.form.codings", one.codings())),
            note(bench.text("sources.consent.some", one.consented(), one.collection().sources())));
    Map<String, Integer> languages = new TreeMap<>();
    long characters = 0;
    for (Sources.Tally tally : one.tallies()) {
      languages.merge(tally.language(), tally.sources(), Integer::sum);
      characters += tally.characters();
    }
    facts.getChildren().add(note(bench.text("sources.characters", characters)));
    languages.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
        .forEach(entry ->
            facts
                .getChildren()
                .add(
                    note(
                        bench.text(
                            "sources.form.language.count",
                            ShelfLines.language(entry.getKey(), bench),
                            entry.getValue()))));
  }

  private static Label note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    label.setWrapText(true);
    return label;
  }
}
