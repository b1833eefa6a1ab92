package org.storyloom.source.passage;

import org.storyloom.store.Digest;

/// Where a passage stands, and enough of its words to find it again: the range; the exact quote, or
/// where it is long its `head`, its `tail` and the digest of all of it; a little context on both
/// sides.
public record Anchor(
    Span span, String head, String tail, String digest, String before, String after) {
  /// The longest quote, in UTF-16 units, that `head` holds whole; `tail` is then empty.
  public static final int WHOLE = 400;

  private static final int PART = 160;
  private static final int CONTEXT = 32;

  /// The anchor of this range of a text.
  public static Anchor at(String text, Span span) {
    int start = span.start();
    int end = span.end();
    boolean whole = span.length() <= WHOLE;
    return new Anchor(
        span,
        whole ? span.of(text) : text.substring(start, between(text, start + PART)),
        whole ? "" : text.substring(between(text, end - PART), end),
        Digest.of(span.of(text)),
        text.substring(between(text, Math.max(0, start - CONTEXT)), start),
        text.substring(end, between(text, Math.min(text.length(), end + CONTEXT))));
  }

  /// Whether `head` is all of the quote.
  public boolean whole() {
    return span.length() <= WHOLE;
  }

  /// Whether this range of a text says exactly what the passage said.
  public boolean quotedAt(String text, Span there) {
    return there.end() <= text.length()
        && there.length() == span.length()
        && text.startsWith(head, there.start())
        && text.startsWith(tail, there.end() - tail.length())
        && (whole() || Digest.of(there.of(text)).equals(digest));
  }

  /// That place, or the one before it where it lies inside a surrogate pair: a half of one cannot
  /// be stored.
  private static int between(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }
}
