package org.storyloom.safeguard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many things one rule held back; never which, nor what they say.
public record HeldBack(Rule rule, int count) {

  /// Both lists as one, by rule.
  static List<HeldBack> add(List<HeldBack> some, List<HeldBack> more) {
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    some.forEach(held -> counts.merge(held.rule(), held.count(), Integer::sum));
    more.forEach(held -> counts.merge(held.rule(), held.count(), Integer::sum));
    return of(counts);
  }

  static List<HeldBack> of(Map<Rule, Integer> counts) {
    List<HeldBack> all = new ArrayList<>();
    counts.forEach((rule, count) -> all.add(new HeldBack(rule, count)));
    return List.copyOf(all);
  }
}
