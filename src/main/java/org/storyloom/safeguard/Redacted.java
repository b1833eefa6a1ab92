package org.storyloom.safeguard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.storyloom.source.Turn;
import org.storyloom.source.passage.Span;

/// The words of a range with every replacement in its place: redactions, and the speakers' names
/// before their turns.
final class Redacted {
  private record Piece(int start, int end, String instead) {}

  private Redacted() {}

  static String words(
      String text, Span span, List<Redaction> redactions, List<Turn> turns, Voice voice) {
    List<Piece> pieces = new ArrayList<>();
    for (Turn turn : turns) {
      String label = voice.of(turn);
      if (!label.isEmpty() && turn.words() > turn.start()) {
        pieces.add(new Piece(turn.start(), turn.words(), label + ": "));
      }
    }
    for (Redaction redaction : redactions) {
      if (!redaction.lost()) {
        Span there = redaction.anchor().span();
        pieces.add(new Piece(there.start(), there.end(), redaction.replacement()));
      }
    }
    pieces.sort(
        Comparator.comparingInt(Piece::start)
            .thenComparing(Comparator.comparingInt(Piece::end).reversed()));
    StringBuilder words = new StringBuilder();
    int at = span.start();
    for (Piece piece : pieces) {
      if (piece.end() <= at || piece.start() >= span.end()) {
        continue;
      }
      if (piece.start() >= at) {
        words.append(text, at, piece.start()).append(piece.instead());
      } else if (at == span.start()) {
        // The range begins inside what is replaced: not a letter of it may stand.
        words.append(piece.instead());
      }
      at = Math.max(at, piece.end());
    }
    if (at < span.end()) {
      words.append(text, at, span.end());
    }
    return words.toString();
  }
}
