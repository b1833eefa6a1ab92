package org.storyloom.coding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.study.CoderId;

/// A coding that is to be, as a file or another tool has it. Without an `id` it gets a new one;
/// without an instant, now.
public record CodingDraft(
    @Nullable CodingId id,
    SourceId source,
    ThemeId theme,
    CoderId coder,
    Place place,
    @Nullable Integer weight,
    String memo,
    @Nullable Instant at) {

  /// Where in the source it stands.
  public sealed interface Place {}

  /// A half-open range of UTF-16 units.
  public record At(int start, int end) implements Place {}

  /// The exact words, and which occurrence of them, counted from 1.
  public record Quoted(String words, int occurrence) implements Place {}
}
