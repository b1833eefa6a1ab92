package org.storyloom.ui.bench;

import java.util.Optional;

/// One step of the way to where we are, as the bar shows it after the pane's own name; pressing it
/// goes to its place, where it has one.
public record Crumb(String words, Optional<Place> place) {
  public static Crumb of(String words) {
    return new Crumb(words, Optional.empty());
  }

  public static Crumb of(String words, Place place) {
    return new Crumb(words, Optional.of(place));
  }
}
