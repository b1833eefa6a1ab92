package org.storyloom.ui.control.text;

import java.util.Comparator;
import java.util.List;

/// What the reading column shows: a text, who speaks where, and the heading above it.
///
/// @param title the source's title; empty for no heading
/// @param facts one line under the title: site, phase, date, consent
/// @param text the canonical text, with LF line ends
/// @param stretches the speakers' stretches, none overlapping another; empty for a story or a
///   comment
public record Document(String title, String facts, String text, List<Stretch> stretches) {
  public static final Document EMPTY = new Document("", "", "", List.of());

  public Document {
    stretches = stretches.stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
    int at = 0;
    for (Stretch stretch : stretches) {
      if (stretch.start() < at || stretch.end() > text.length())
        throw new IllegalArgumentException("stretch overlaps or lies outside: " + stretch);
      at = stretch.end();
    }
  }

  /// A text without speakers or heading.
  public static Document of(String text) {
    return new Document("", "", text, List.of());
  }
}
