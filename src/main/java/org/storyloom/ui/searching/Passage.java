package org.storyloom.ui.searching;

import java.util.List;
import org.storyloom.coding.CodingId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.ui.control.look.Hue;

/// A place where something asked for is said.
///
/// @param hit what was asked for, or the first of it
/// @param words the sentences it stands in: what is coded
/// @param line what stands around the hit, to be shown in one line
/// @param whole what the person says there, to be shown in full
/// @param speaker who says it; empty where nobody has said
/// @param place where in the source: `15:10`, `¶ 4`, `3 Apr`
/// @param themes the themes that the hit is coded with
/// @param codings the codings that the hit stands in, the shortest first
/// @param carries the findings that lean on them: `F4`
record Passage(
    SourceId source,
    Span hit,
    Span words,
    Excerpt line,
    Excerpt whole,
    String speaker,
    String place,
    List<Worn> themes,
    List<CodingId> codings,
    List<String> carries) {
  Passage {
    themes = List.copyOf(themes);
    codings = List.copyOf(codings);
    carries = List.copyOf(carries);
  }

  /// A theme with the colour it wears; `child` where that is the colour of one above it.
  record Worn(String name, Hue hue, boolean child) {}

  /// A piece of text, the hit in it, and what else in it was asked for, all in places of the piece.
  record Excerpt(String text, Span hit, List<Span> near) {
    Excerpt {
      near = List.copyOf(near);
    }

    /// A piece of a longer text, cut at both ends where it begins or ends with blanks.
    static Excerpt of(String text, Span piece, List<Span> matches) {
      int from = piece.start();
      int hitAt = matches.getFirst().start();
      while (from < hitAt && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int begin = from;
      int last = Math.max(piece.end(), matches.getFirst().end());
      List<Span> inside =
          matches.stream()
              .filter(match -> match.start() >= begin && match.end() <= last)
              .map(match -> new Span(match.start() - begin, match.end() - begin))
              .toList();
      return new Excerpt(
          text.substring(begin, last), inside.getFirst(), inside.subList(1, inside.size()));
    }
  }

  /// What tells it from every other passage of an answer.
  record Key(SourceId source, Span hit) {}

  Key key() {
    return new Key(source, hit);
  }
}
