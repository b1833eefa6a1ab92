package org.storyloom.bundle.content;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.safeguard.Rule;

/// How many things of one sort a rule holds back.
public record Withheld(Thing thing, Rule rule, int count) {

  /// What the gate held back of one sort of thing.
  public static List<Withheld> of(Thing thing, List<HeldBack> held) {
    List<Withheld> all = new ArrayList<>();
    held.forEach(one -> all.add(new Withheld(thing, one.rule(), one.count())));
    return all;
  }
}
