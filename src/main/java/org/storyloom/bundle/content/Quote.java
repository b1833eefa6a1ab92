package org.storyloom.bundle.content;

import java.util.List;
import org.storyloom.coding.CodingId;
import org.storyloom.safeguard.Level;

/// A passage as it leaves: a text of its own, with its own hash. `id` (P7) and `source` (S3) are
/// names that are given here and lead nowhere else; `translatedFrom` is the language of the
/// original where the words are a translation; `by` is the label that stands for whoever said it.
public record Quote(
    CodingId coding,
    String id,
    String source,
    String kind,
    String language,
    String translatedFrom,
    String by,
    String words,
    String hash,
    List<String> themes,
    String coder,
    Level consent) {
  public Quote {
    themes = List.copyOf(themes);
  }
}
