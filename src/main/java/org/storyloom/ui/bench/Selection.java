package org.storyloom.ui.bench;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.CodingId;

/// What stands selected for everybody: the passage, the coding and the theme somebody worked with
/// last, so that another pane can begin there.
public final class Selection {
  private final ObjectProperty<Optional<Place.OfPassage>> passage =
      new SimpleObjectProperty<>(this, "passage", Optional.empty());
  private final ObjectProperty<Optional<CodingId>> coding =
      new SimpleObjectProperty<>(this, "coding", Optional.empty());
  private final ObjectProperty<Optional<ThemeId>> theme =
      new SimpleObjectProperty<>(this, "theme", Optional.empty());

  public ObjectProperty<Optional<Place.OfPassage>> passageProperty() {
    return passage;
  }

  public ObjectProperty<Optional<CodingId>> codingProperty() {
    return coding;
  }

  public ObjectProperty<Optional<ThemeId>> themeProperty() {
    return theme;
  }
}
