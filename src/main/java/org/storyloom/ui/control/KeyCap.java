package org.storyloom.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The name of a key, as words and not as symbols: `Ctrl Enter`.
public final class KeyCap extends Label {
  public KeyCap(String keys) {
    super(keys);
    getStyleClass().add("sl-key");
    setMinWidth(USE_PREF_SIZE);
  }

  /// A key and what it does, as the foot of a popup or a workshop shows it.
  public static Node does(String keys, String what) {
    Label words = new Label(what);
    words.getStyleClass().add("sl-note");
    words.setMinWidth(USE_PREF_SIZE);
    HBox pair = new HBox(new KeyCap(keys), words);
    pair.getStyleClass().add("sl-key-does");
    return pair;
  }
}
