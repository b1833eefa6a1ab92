package org.storyloom.source;

import org.jspecify.annotations.Nullable;

/// What a comment brings from where it was posted. `author` is the handle as it came: it stays in
/// the workspace and goes into no output. `channel` says where it was posted, `replyTo` is the slug
/// of the comment that it answers.
public record Post(
    @Nullable String author,
    @Nullable String channel,
    @Nullable String replyTo,
    @Nullable Integer reactions,
    @Nullable String link) {
  /// Nothing of the sort.
  public static final Post NONE = new Post(null, null, null, null, null);
}
