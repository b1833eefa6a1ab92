package org.storyloom.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The ready-made codebooks that a study can start from.
public final class Starters {
  private static final List<String> NAMES =
      List.of(
          "business-of-trafficking",
          "kinds-of-exploitation",
          "signs-of-change",
          "barriers-to-seeking-help");

  private Starters() {}

  /// The key of the words for this one.
  public static String key(String name) {
    return "codebook.starter." + name;
  }

  /// What they are called on the command line.
  public static List<String> names() {
    return NAMES;
  }

  /// The codebook of this name.
  public static Optional<CodebookDraft> draft(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  private static CodebookDraft read(String name) {
    try (InputStream stream = Starters.class.getResourceAsStream("/codebooks/" + name + ".qdc")) {
      if (stream != null
          && Qdc.read(stream, name) instanceof Qdc.Outcome.Read(CodebookDraft draft)) {
        return draft;
      }
      throw new IllegalStateException("the codebook " + name + " is not in this program");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
