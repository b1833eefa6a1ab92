package org.storyloom.source;

import org.jspecify.annotations.Nullable;

/// The file a source came from: its name without folders, and the digest of its bytes, by which the
/// same file is recognised.
public record Origin(@Nullable String file, @Nullable String digest) {
  /// Written here, not read from a file.
  public static final Origin NONE = new Origin(null, null);
}
