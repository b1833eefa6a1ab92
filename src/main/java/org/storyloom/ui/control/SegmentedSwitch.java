package org.storyloom.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A few choices side by side, one of them taken; Left and Right move between them.
public final class SegmentedSwitch<T> extends HBox {
  private final ObjectProperty<T> chosen;
  private final List<T> choices;
  private final ToggleGroup group = new ToggleGroup();

  /// @param name what is chosen here, for screen readers
  /// @param choices at least one; the first is taken to begin with
  public SegmentedSwitch(String name, List<T> choices, Function<T, String> words) {
    this.choices = List.copyOf(choices);
    chosen = new SimpleObjectProperty<>(this, "chosen", this.choices.getFirst());
    getStyleClass().add("sl-segments");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(name);
    for (T choice : this.choices) getChildren().add(segment(choice, words.apply(choice)));
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
    chosen.addListener((property, before, now) -> mark());
    addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    mark();
  }

  public ObjectProperty<T> chosenProperty() {
    return chosen;
  }

  public T chosen() {
    return chosen.get();
  }

  private ToggleButton segment(T choice, String words) {
    ToggleButton segment = new ToggleButton(words);
    segment.setToggleGroup(group);
    segment.setMinWidth(USE_PREF_SIZE);
    segment.setOnAction(e -> {
      chosen.set(choice);
      mark();
    });
    return segment;
  }

  private void mark() {
    int at = choices.indexOf(chosen.get());
    for (int i = 0; i < getChildren().size(); i++)
      ((ToggleButton) getChildren().get(i)).setSelected(i == at);
  }

  private void step(KeyEvent key) {
    int by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
    int to = choices.indexOf(chosen.get()) + by;
    if (by == 0 || to < 0 || to >= choices.size()) return;
    chosen.set(choices.get(to));
    Node segment = getChildren().get(to);
    segment.requestFocus();
    key.consume();
  }
}
