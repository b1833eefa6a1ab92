package org.storyloom.ui.sources;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A form's field under its name; what is typed counts once Enter is pressed or the field is left.
final class Field {
  private Field() {}

  /// Any control under its name.
  static VBox named(String name, Node control) {
    Label label = new Label(name);
    label.getStyleClass().add("sl-note");
    label.setLabelFor(control);
    return new VBox(4, label, control);
  }

  /// Tells what was typed, where it is something else than before.
  static void onTyped(TextField field, Consumer<String> then) {
    Runnable typed =
        () -> {
          String now = field.getText().strip();
          if (!now.equals(field.getUserData())) {
            field.setUserData(now);
            then.accept(now);
          }
        };
    field.setOnAction(entered -> typed.run());
    field
        .focusedProperty()
        .addListener((property, before, now) -> {
          if (!now) {
            typed.run();
          }
        });
  }

  /// Shows this, unless somebody is typing in it.
  static void fill(TextField field, String words) {
    boolean typing = field.isFocused() && !field.getText().strip().equals(field.getUserData());
    if (!typing) {
      field.setUserData(words);
      if (!field.getText().equals(words)) {
        field.setText(words);
      }
    }
  }
}
