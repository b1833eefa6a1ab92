package org.storyloom.search.said;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.search.words.WordCutter;
import org.storyloom.source.passage.Span;

/// Whose words are meant: those of voices that fit every one of these conditions.
public record Said(List<Condition> conditions) {
  /// The words of anybody, also those that nobody says.
  public static final Said BY_ANYBODY = new Said(List.of());

  /// The words of a name in a row, the last of them perhaps only begun.
  public record Name(List<String> words, boolean begins) {
    boolean fits(List<String> name) {
      for (int from = 0; from + words.size() <= name.size(); from++) {
        if (fits(name, from)) {
          return true;
        }
      }
      return false;
    }

    private boolean fits(List<String> name, int from) {
      for (int i = 0; i < words.size(); i++) {
        String word = name.get(from + i);
        boolean last = i == words.size() - 1;
        boolean fits = (last && begins) ? word.startsWith(words.get(i)) : word.equals(words.get(i));
        if (!fits) {
          return false;
        }
      }
      return !words.isEmpty();
    }
  }

  /// Said by one of these, or by none of these.
  public record Condition(List<Name> names, boolean by) {
    boolean fits(List<List<String>> called) {
      boolean one = names.stream().anyMatch(name -> called.stream().anyMatch(name::fits));
      return one == by;
    }
  }

  public Said and(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new Said(List.copyOf(all));
  }

  public boolean anybody() {
    return conditions.isEmpty();
  }

  /// Where these people's words stand among all words of a source.
  public Place place(Voices voices, WordCutter cutter) {
    boolean[] meant = new boolean[voices.people().size()];
    for (int i = 0; i < meant.length; i++) {
      List<List<String>> called = voices.people().get(i).stream().map(cutter::name).toList();
      meant[i] = conditions.stream().allMatch(condition -> condition.fits(called));
    }
    boolean inside = conditions.stream().anyMatch(Condition::by);
    List<Span> ranges = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      if (meant[voices.who(i)] == inside) {
        ranges.add(voices.words(i));
      }
    }
    return new Place(inside, ranges);
  }

  /// The words inside these ranges, or those outside of them: what nobody in particular says counts
  /// as not said by anybody who is to be left out.
  public record Place(boolean inside, List<Span> ranges) {
    public static final Place ANYWHERE = new Place(false, List.of());

    public boolean nowhere() {
      return inside && ranges.isEmpty();
    }

    public boolean anywhere() {
      return !inside && ranges.isEmpty();
    }

    public boolean has(int start, int end) {
      for (Span range : ranges) {
        if (range.start() <= start && end <= range.end()) {
          return inside;
        }
      }
      return !inside;
    }
  }
}
