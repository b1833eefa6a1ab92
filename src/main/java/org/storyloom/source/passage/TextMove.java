package org.storyloom.source.passage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How passages move from a text to its corrected version. A passage whose words still stand keeps
/// exactly those; one whose words were changed in part keeps its place with the new words; one of
/// which less than half is left is lost, unless its exact words stand elsewhere in words that are
/// new there, as when a paragraph was moved.
public final class TextMove {
  /// So many letters say enough to be known again without what stood around them.
  private static final int TELLING = 24;

  /// So many units around a place, the same as before, tell that it is the same place.
  private static final int SAME_PLACE = 8;

  private final String old;
  private final String now;
  private final Alignment alignment;

  public TextMove(String old, String now) {
    this.old = old;
    this.now = now;
    alignment = Alignment.between(old, now);
  }

  /// The corrected text.
  public String text() {
    return now;
  }

  /// Where this passage is now; one that was lost before is found again where its words are back.
  public Moved move(Anchor anchor, boolean lost) {
    if (lost) {
      return best(anchor, null).map(this::standing).orElse(new Moved(anchor, true));
    }
    Range mapped =
        new Range(alignment.start(anchor.span().start()), alignment.end(anchor.span().end()));
    if (mapped.start() < mapped.end()) {
      Span there = new Span(mapped.start(), mapped.end());
      if (anchor.quotedAt(now, there)) {
        return standing(there);
      }
    }
    return best(anchor, mapped)
        .or(() -> changed(anchor.span(), mapped))
        .map(this::standing)
        .orElse(new Moved(anchor, true));
  }

  /// Where the words around a passage put it; empty or less where nothing of it is left.
  private record Range(int start, int end) {
    boolean meets(Span span) {
      return start < span.end() && span.start() < end;
    }
  }

  /// Where a border between turns is now.
  public int border(int at) {
    return alignment.border(at);
  }

  private Moved standing(Span there) {
    return new Moved(Anchor.at(now, there), false);
  }

  private Optional<Span> changed(Span span, Range mapped) {
    int all = Alignment.letters(old, span.start(), span.end());
    return 2 * alignment.kept(old, span) < all
        ? Optional.empty()
        : Borders.tidy(now, mapped.start(), mapped.end());
  }

  /// The place with exactly these words whose surroundings are most like those before; of equals
  /// the nearest.
  private Optional<Span> best(Anchor anchor, @Nullable Range mapped) {
    int near = mapped == null ? anchor.span().start() : mapped.start();
    Span best = null;
    int bestScore = -1;
    int length = anchor.span().length();
    for (int at = now.indexOf(anchor.head());
        at >= 0 && at + length <= now.length();
        at = now.indexOf(anchor.head(), at + 1)) {
      Span there = new Span(at, at + length);
      if (!anchor.quotedAt(now, there)
          || breaksWord(anchor, there)
          || !likely(anchor, there, mapped)) {
        continue;
      }
      int score = before(anchor, there) + after(anchor, there);
      boolean nearer = best != null && Math.abs(at - near) < Math.abs(best.start() - near);
      if (score > bestScore || (score == bestScore && nearer)) {
        best = there;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Whether a border that stood between words would stand inside one: "he" is not in "then".
  private boolean breaksWord(Anchor anchor, Span there) {
    String before = anchor.before();
    String after = anchor.after();
    int first = now.codePointAt(there.start());
    int last = now.codePointBefore(there.end());
    boolean startedWord =
        before.isEmpty() || !joined(before.codePointBefore(before.length()), first);
    boolean endedWord = after.isEmpty() || !joined(last, after.codePointAt(0));
    return (startedWord && there.start() > 0 && joined(now.codePointBefore(there.start()), first))
        || (endedWord && there.end() < now.length() && joined(last, now.codePointAt(there.end())));
  }

  private static boolean joined(int left, int right) {
    return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
  }

  /// Whether it is these very words, not others that say the same.
  private boolean likely(Anchor anchor, Span there, @Nullable Range mapped) {
    int before = before(anchor, there);
    int after = after(anchor, there);
    boolean sameBefore = before == anchor.before().length();
    boolean sameAfter = after == anchor.after().length();
    if (mapped != null && mapped.meets(there)) {
      return true;
    }
    if (mapped == null || alignment.stoodElsewhere(there, anchor.span())) {
      return sameBefore && sameAfter;
    }
    return sameBefore
        || sameAfter
        || before + after >= SAME_PLACE
        || Alignment.letters(now, there.start(), there.end()) >= TELLING;
  }

  private int before(Anchor anchor, Span there) {
    String before = anchor.before();
    int same = 0;
    while (same < before.length()
        && same < there.start()
        && before.charAt(before.length() - 1 - same) == now.charAt(there.start() - 1 - same)) {
      same++;
    }
    return same;
  }

  private int after(Anchor anchor, Span there) {
    String after = anchor.after();
    int same = 0;
    while (same < after.length()
        && there.end() + same < now.length()
        && after.charAt(same) == now.charAt(there.end() + same)) {
      same++;
    }
    return same;
  }
}
