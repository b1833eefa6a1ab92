package org.storyloom.source.passage;

import java.util.ArrayList;
import java.util.List;

/// Which stretches of an old text stand in a new one, in the same order: the map by which positions
/// move.
final class Alignment {
  /// `length` units stand at `from` in the old text and at `to` in the new one.
  record Run(int from, int to, int length) {
    int fromEnd() {
      return from + length;
    }

    int toEnd() {
      return to + length;
    }
  }

  private final List<Run> runs;
  private final int oldLength;
  private final int newLength;

  private Alignment(List<Run> runs, int oldLength, int newLength) {
    this.runs = runs;
    this.oldLength = oldLength;
    this.newLength = newLength;
  }

  static Alignment between(String old, String now) {
    return new Alignment(joined(WordMatch.runs(old, now)), old.length(), now.length());
  }

  private static List<Run> joined(List<Run> pieces) {
    List<Run> runs = new ArrayList<>();
    for (Run piece : pieces) {
      Run last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.fromEnd() == piece.from() && last.toEnd() == piece.to()) {
        runs.set(runs.size() - 1, new Run(last.from(), last.to(), last.length() + piece.length()));
      } else if (piece.length() > 0) {
        runs.add(piece);
      }
    }
    return List.copyOf(runs);
  }

  /// Where a stretch that began at `at` begins now: words put in right before it are not of it,
  /// words that took the place of its first ones are.
  int start(int at) {
    int next = firstEndingAfter(at);
    if (next < runs.size() && runs.get(next).from() <= at) {
      return runs.get(next).to() + at - runs.get(next).from();
    }
    return next == 0 ? 0 : runs.get(next - 1).toEnd();
  }

  /// Where a stretch that ended before `at` ends now: words put in right after it are not of it,
  /// words that took the place of its last ones are.
  int end(int at) {
    int next = firstEndingAfter(at - 1);
    if (next < runs.size() && runs.get(next).from() < at) {
      return runs.get(next).to() + at - runs.get(next).from();
    }
    return next == runs.size() ? newLength : runs.get(next).to();
  }

  /// Where a border between two turns is now: what was put in right before it belongs to the turn
  /// that ends there.
  int border(int at) {
    return at >= oldLength ? newLength : start(at);
  }

  /// How many characters of this range, white space apart, still stand.
  int kept(String old, Span span) {
    int kept = 0;
    for (int i = firstEndingAfter(span.start()); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.from() >= span.end()) {
        break;
      }
      kept += letters(old, Math.max(span.start(), run.from()), Math.min(span.end(), run.fromEnd()));
    }
    return kept;
  }

  /// Whether all of this range of the new text stood elsewhere than in `own` before, so that it is
  /// not the passage but something else that says the same.
  boolean stoodElsewhere(Span now, Span own) {
    int at = now.start();
    for (Run run : runs) {
      if (run.toEnd() <= at) {
        continue;
      }
      if (run.to() > at) {
        return false;
      }
      int from = run.from() + at - run.to();
      int to = run.from() + Math.min(now.end(), run.toEnd()) - run.to();
      if (from < own.end() && own.start() < to) {
        return false;
      }
      at = run.toEnd();
      if (at >= now.end()) {
        return true;
      }
    }
    return false;
  }

  static int letters(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  /// The first run that ends after this place of the old text.
  private int firstEndingAfter(int at) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).fromEnd() > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
