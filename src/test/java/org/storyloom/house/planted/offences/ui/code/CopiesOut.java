package org.storyloom.house.planted.offences.ui.code;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Planted: copies past the gate.
public final class CopiesOut {
  public boolean copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    return Clipboard.getSystemClipboard().setContent(content);
  }
}
