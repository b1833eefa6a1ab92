package org.storyloom.ui.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.storyloom.codebook.CodebookDraft;
import org.storyloom.codebook.Qdc;

/// The ready-made codebooks that come with the program, offered to a study that has no themes.
final class Starters {
  private static final List<String> NAMES =
      List.of(
          "business-of-trafficking",
          "kinds-of-exploitation",
          "signs-of-change",
          "barriers-to-seeking-help");

  private Starters() {}

  /// A codebook that can be taken: the end of its words' keys, and what is in it.
  record Starter(String name, CodebookDraft draft) {
    /// How many of its themes passages can be coded with.
    long themes() {
      return draft.themes().stream().filter(theme -> theme.facts().codable()).count();
    }
  }

  /// All of them, read anew.
  static List<Starter> read() {
    List<Starter> starters = new ArrayList<>();
    for (String name : NAMES) {
      try (InputStream in = Starters.class.getResourceAsStream("/codebooks/" + name + ".qdc")) {
        if (in != null && Qdc.read(in, name) instanceof Qdc.Outcome.Read(CodebookDraft draft)) {
          starters.add(new Starter(name, draft));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(starters);
  }
}
