package org.storyloom.safeguard;

/// A count of people or answers, as it may leave.
public sealed interface Cell {
  /// As it is.
  record Count(long count) implements Cell {}

  /// Too few to be shown, or it would give one away that is.
  record FewerThan(int threshold) implements Cell {}

  /// A count that asks to leave: `count` of `of` people. Cells of one `group` add up to a whole
  /// that may be known, so that one alone cannot be hidden among them.
  record Asked<K>(K key, String group, long count, long of) {}
}
