package org.storyloom.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.Mark;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.study.CoderId;

/// Lays the codings of two coders beside each other while they pass by source and start.
final class Comparing implements Consumer<Mark> {
  private final CoderId first;
  private final CoderId second;
  private final Map<ThemeId, Covered> ofFirst = new HashMap<>();
  private final Map<ThemeId, Covered> ofSecond = new HashMap<>();
  private final Map<ThemeId, Sums> sums = new HashMap<>();
  private final Set<UUID> compared = new HashSet<>();
  private @Nullable SourceId source;

  /// What somebody put under a theme in one source: ranges in order that do not touch.
  private static final class Covered {
    private final List<Span> ranges = new ArrayList<>();

    /// Ranges come by their start.
    void add(int start, int end) {
      Span last = ranges.isEmpty() ? null : ranges.getLast();
      if (last == null || start > last.end()) {
        ranges.add(new Span(start, end));
      } else if (end > last.end()) {
        ranges.set(ranges.size() - 1, new Span(last.start(), end));
      }
    }

    long length() {
      return ranges.stream().mapToLong(Span::length).sum();
    }

    long shared(Covered other) {
      long shared = 0;
      int here = 0;
      int there = 0;
      while (here < ranges.size() && there < other.ranges.size()) {
        Span one = ranges.get(here);
        Span two = other.ranges.get(there);
        shared += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
        if (one.end() < two.end()) {
          here++;
        } else {
          there++;
        }
      }
      return shared;
    }
  }

  /// The letters under one theme so far.
  private static final class Sums {
    private long first;
    private long second;
    private long both;
  }

  Comparing(CoderId first, CoderId second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public void accept(Mark mark) {
    if (!mark.source().equals(source)) {
      leave();
      source = mark.source();
    }
    if (mark.coder().equals(first)) {
      add(ofFirst, mark);
    }
    if (mark.coder().equals(second)) {
      add(ofSecond, mark);
    }
  }

  private static void add(Map<ThemeId, Covered> to, Mark mark) {
    Objects.requireNonNull(to.computeIfAbsent(mark.theme(), theme -> new Covered()))
        .add(mark.start(), mark.end());
  }

  private void leave() {
    if (source != null && !ofFirst.isEmpty() && !ofSecond.isEmpty()) {
      compared.add(source.value());
      Set<ThemeId> themes = new HashSet<>(ofFirst.keySet());
      themes.addAll(ofSecond.keySet());
      for (ThemeId theme : themes) {
        Covered one = ofFirst.getOrDefault(theme, new Covered());
        Covered two = ofSecond.getOrDefault(theme, new Covered());
        Sums sum = Objects.requireNonNull(sums.computeIfAbsent(theme, key -> new Sums()));
        sum.first += one.length();
        sum.second += two.length();
        sum.both += one.shared(two);
      }
    }
    ofFirst.clear();
    ofSecond.clear();
  }

  /// The sources that both have coded.
  Set<UUID> compared() {
    leave();
    return compared;
  }

  /// What came of it, for `letters` in all sources compared.
  Agreements done(List<ThemeId> order, long letters) {
    List<Agreement> themes = new ArrayList<>();
    for (ThemeId theme : order) {
      Sums sum = sums.get(theme);
      if (sum != null) {
        long either = sum.first + sum.second - sum.both;
        themes.add(
            new Agreement(
                theme, sum.both, sum.first - sum.both, sum.second - sum.both, letters - either));
      }
    }
    return new Agreements(first, second, compared.size(), letters, themes);
  }
}
