package org.storyloom.memo;

import java.util.UUID;

/// The passage a memo hangs on: the half-open range of UTF-16 units in the source's canonical text,
/// and what is needed to find it again in a corrected text: head, tail and digest of the exact
/// quote and a little context. `lost` says that its words are gone.
public record MemoPlace(
    UUID source,
    int start,
    int end,
    String quoteHead,
    String quoteTail,
    String quoteDigest,
    String wordsBefore,
    String wordsAfter,
    boolean lost) {
  public MemoPlace {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("empty or negative range " + start + ".." + end);
    }
  }
}
