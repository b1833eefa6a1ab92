package org.storyloom.source;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;

/// A comment that is to be: its words and what stands beside them in its row. `id` is its own name
/// where it was posted, `replyTo` that of the comment it answers; a language, day or case that is
/// absent is that of the whole import.
public record CommentDraft(
    @Nullable String id,
    String text,
    @Nullable String language,
    @Nullable LocalDate on,
    @Nullable OffsetDateTime at,
    @Nullable CaseId by,
    Post post) {

  /// Words and nothing else.
  public static CommentDraft of(@Nullable String id, String text) {
    return new CommentDraft(id, text, null, null, null, null, Post.NONE);
  }
}
