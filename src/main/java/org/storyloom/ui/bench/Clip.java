package org.storyloom.ui.bench;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.storyloom.safeguard.Cleared;

/// The one way to the clipboard: what is copied has left, so only what the gate has cleared gets
/// there, as plain words.
public final class Clip {
  private Clip() {}

  /// Puts words on the clipboard.
  public static void copy(Cleared<String> words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words.content());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
