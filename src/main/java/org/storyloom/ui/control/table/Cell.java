package org.storyloom.ui.control.table;

import org.storyloom.ui.control.sign.Verdict;

/// What stands in one cell of a matrix.
public sealed interface Cell {
  /// Nothing, without a reason.
  record Empty() implements Cell {}

  /// A word or a number; `quiet` for the second rank of ink.
  record Words(String words, boolean quiet) implements Cell {}

  /// A number and, smaller, what is added to it: `14 + 1,000`.
  record Sum(String number, String added) implements Cell {}

  /// A sign with the number of links behind it.
  ///
  /// @param words what the sign stands for, for screen readers
  /// @param count shown beside the sign; empty for none
  /// @param stale whether it was judged before something new: a dashed edge says so
  record Signed(Verdict verdict, String words, String count, boolean stale) implements Cell {}

  /// A sign that the evidence proposes and nobody has confirmed: paler than a judged one.
  ///
  /// @param words what the sign stands for and that it is proposed, for screen readers
  record Proposed(Verdict verdict, String words, String count) implements Cell {}

  /// Strength bars with their word.
  record Strength(int filled, String word) implements Cell {}

  /// A state that asks for attention, with a clock.
  record Stale(String words) implements Cell {}
}
