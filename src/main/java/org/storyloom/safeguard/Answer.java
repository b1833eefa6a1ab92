package org.storyloom.safeguard;

/// The gate's answer to one passage.
public sealed interface Answer {
  /// It may leave, in these words.
  record Leaves(Excerpt excerpt) implements Answer {}

  /// It may not, by this rule.
  record Held(Rule rule) implements Answer {}
}
