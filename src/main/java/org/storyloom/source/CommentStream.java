package org.storyloom.source;

import java.util.function.Consumer;

/// Comments that come one by one, as a file is read. What goes wrong on the way is thrown, and the
/// import leaves the study as before.
@FunctionalInterface
public interface CommentStream {
  /// Hands every comment to `sink`, in order, on the calling thread.
  void into(Consumer<CommentDraft> sink);
}
