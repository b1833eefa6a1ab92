package org.storyloom.search;

import java.util.List;
import org.storyloom.source.passage.Span;

/// A piece of a source that shows why it was found: its range in the canonical text, its words, and
/// the ranges within it (also in the canonical text) of what matched. A passage that is longer than
/// the snippet is cut with it.
public record Snippet(Span span, String text, List<Span> matches) {
  public Snippet {
    matches = List.copyOf(matches);
  }
}
