package org.storyloom.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.storyloom.search.said.Voices;
import org.storyloom.search.words.PackedText;
import org.storyloom.source.passage.Span;

/// Cuts snippets out of one text: each shows one place that matches, or several that stand close
/// together, with some words around them, and stays within the turn it is from.
final class Snippets {
  private static final int AROUND = 70;
  private static final int LONGEST = 320;
  private static final int SOFT = 24;

  private final PackedText text;
  private final Voices voices;
  private final List<Span> coded;

  /// Snippets of this text; those inside what is `coded` are shown first.
  Snippets(PackedText text, Voices voices, List<Span> coded) {
    this.text = text;
    this.voices = voices;
    this.coded = coded;
  }

  /// At most `most` snippets, in the order of the text, that show these places (which are sorted):
  /// first those in coded passages, then those in what somebody says, last the names of speakers.
  List<Snippet> of(List<Span> places, int most) {
    List<List<Span>> groups = groups(places);
    if (groups.size() > most) {
      groups =
          groups.stream()
              .sorted(Comparator.comparingInt(this::rank))
              .limit(most)
              .sorted(Comparator.comparing(List::getFirst))
              .toList();
    }
    return groups.stream().map(this::snippet).toList();
  }

  /// How the text begins.
  List<Snippet> beginning() {
    return text.length() == 0 ? List.of() : List.of(cut(0, LONGEST / 2, 0, 1, List.of()));
  }

  private List<List<Span>> groups(List<Span> places) {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    for (Span place : places) {
      if (!group.isEmpty() && !isClose(group, place)) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(place);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private boolean isClose(List<Span> group, Span place) {
    return place.start() - group.getLast().end() <= AROUND
        && place.end() - group.getFirst().start() <= LONGEST - 2 * AROUND
        && voices.at(group.getFirst().start()) == voices.at(place.start());
  }

  private int rank(List<Span> group) {
    for (Span place : group) {
      for (Span passage : coded) {
        if (passage.overlaps(place)) {
          return 0;
        }
      }
    }
    boolean name = !voices.isEmpty() && voices.at(group.getFirst().start()) < 0;
    return name ? 2 : 1;
  }

  private Snippet snippet(List<Span> matches) {
    Span first = matches.getFirst();
    int end = matches.stream().mapToInt(Span::end).max().orElse(first.end());
    int shownEnd = Math.min(end, first.start() + LONGEST);
    Span turn = turn(first);
    int from = Math.max(first.start() - AROUND, turn.start());
    int to = Math.min(shownEnd + AROUND, Math.max(turn.end(), shownEnd));
    return cut(from, to, first.start(), shownEnd, matches);
  }

  /// From `from` to `to`, or a little less so that no word is cut; never less than from `first` to
  /// `last`.
  private Snippet cut(int from, int to, int first, int last, List<Span> matches) {
    int start = from;
    if (start > 0 && !isSpace(start - 1)) {
      start = forward(start, Math.min(first, start + SOFT));
    }
    while (start < first && isSpace(start)) {
      start++;
    }
    int end = Math.min(to, text.length());
    if (end < text.length() && !isSpace(end)) {
      end = backward(end, Math.max(last, end - SOFT));
    }
    while (end > last && end > start + 1 && isSpace(end - 1)) {
      end--;
    }
    List<Span> shown = new ArrayList<>();
    for (Span match : matches) {
      if (match.start() < end) {
        shown.add(new Span(match.start(), Math.min(match.end(), end)));
      }
    }
    return new Snippet(new Span(start, end), text.words(start, end), shown);
  }

  /// The next begin of a word, at most `limit`; where there is none, the place itself, but not
  /// inside a pair of surrogates.
  private int forward(int at, int limit) {
    for (int next = at; next <= limit; next++) {
      if (next > 0 && isSpace(next - 1)) {
        return next;
      }
    }
    return Character.isLowSurrogate(text.at(at)) ? at - 1 : at;
  }

  private int backward(int at, int limit) {
    for (int next = at; next >= limit; next--) {
      if (isSpace(next)) {
        return next;
      }
    }
    return Character.isLowSurrogate(text.at(at)) ? at + 1 : at;
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.at(at));
  }

  /// The turn that a place stands in; the whole text where it stands in none.
  private Span turn(Span place) {
    int turn = voices.at(place.start());
    return turn < 0 ? new Span(0, text.length()) : voices.words(turn);
  }
}
