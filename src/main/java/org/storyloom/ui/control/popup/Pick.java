package org.storyloom.ui.control.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A closed list from which one thing is picked, or none. Tells only what a person picked, not what
/// the owner set.
public final class Pick<T> extends ComboBox<Optional<T>> {
  private Consumer<Optional<T>> onPick = picked -> {};
  private boolean setting;

  /// @param name what is picked here, for screen readers
  /// @param none what stands for nothing picked; it comes first
  public Pick(String name, String none, Function<T, String> words) {
    getStyleClass().add("sl-pick");
    setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<T> value) {
            return value == null ? none : value.map(words).orElse(none);
          }

          @Override
          public Optional<T> fromString(String typed) {
            return getItems().stream()
                .filter(value -> toString(value).equals(typed))
                .findFirst()
                .orElse(Optional.empty());
          }
        });
    items(List.of());
    valueProperty()
        .addListener((property, before, now) -> {
          if (!setting && now != null) {
            onPick.accept(now);
          }
        });
  }

  /// What there is to pick, besides none.
  public void items(List<? extends T> items) {
    List<Optional<T>> all = new ArrayList<>();
    all.add(Optional.empty());
    items.forEach(item -> all.add(Optional.of(item)));
    quietly(() -> {
      Optional<T> now = getValue();
      getItems().setAll(all);
      setValue(now == null || !all.contains(now) ? Optional.empty() : now);
    });
  }

  /// Shows this as picked.
  public void pick(Optional<T> value) {
    quietly(() -> setValue(value));
  }

  public Optional<T> picked() {
    Optional<T> now = getValue();
    return now == null ? Optional.empty() : now;
  }

  /// Told what a person picks.
  public void onPick(Consumer<Optional<T>> act) {
    onPick = act;
  }

  private void quietly(Runnable act) {
    setting = true;
    try {
      act.run();
    } finally {
      setting = false;
    }
  }
}
