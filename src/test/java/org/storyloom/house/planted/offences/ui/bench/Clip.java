package org.storyloom.house.planted.offences.ui.bench;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;

/// Innocent: the one that touches the clipboard.
public final class Clip {
  public boolean copied(TextArea text) {
    text.copy();
    return Clipboard.getSystemClipboard().hasString();
  }
}
