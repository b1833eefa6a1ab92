package org.storyloom.bundle.pages;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Rule;
import org.storyloom.store.Digest;

/// What a level lets through, as a text with a hash of its own: two bundles with the same hash went
/// through the same filter.
public final class Filter {
  private static final int EDITION = 1;

  private Filter() {}

  public static String words(Level level) {
    List<String> lines = new ArrayList<>();
    lines.add("storyloom filter " + EDITION);
    lines.add("level " + level.word());
    lines.add("smallest " + Gate.SMALLEST);
    for (Rule rule : Rule.values()) {
      lines.add("rule " + rule.word());
    }
    return String.join("\n", lines) + "\n";
  }

  public static String digest(Level level) {
    return Digest.of(words(level));
  }
}
