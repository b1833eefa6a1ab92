package org.storyloom.coding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.study.CoderId;

/// A theme that a coder put on a passage. `quote` is the passage's exact words. Where `lost`, the
/// words went in a correction: `span` is then where they last stood, in the text as it was before,
/// and of a quote of more than 400 units only head and tail are known. `weight` is -3..3.
public record Coding(
    CodingId id,
    SourceId source,
    ThemeId theme,
    CoderId coder,
    Span span,
    String quote,
    boolean lost,
    @Nullable Integer weight,
    String memo,
    Instant at) {
  /// A weight is at most this, and at least the same below zero.
  public static final int MOST_WEIGHT = 3;

  /// With the words that its range has in this text, for a quote.
  Coding quoting(String text) {
    return new Coding(id, source, theme, coder, span, span.of(text), lost, weight, memo, at);
  }
}
