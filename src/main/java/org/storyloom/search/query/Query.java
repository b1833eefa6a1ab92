package org.storyloom.search.query;

import java.util.List;

/// A question, as understood. `at` is where a part begins in the text of the question.
public sealed interface Query extends QueryReading {
  /// A word in any of its forms, in any language whose forms we know; `anyAccent` where accents are
  /// to be ignored. A word of several parts (`post-test`) means the parts in a row.
  record Word(String text, boolean anyAccent, int at) implements Query {}

  /// Words in a row, each as written but for upper and lower case; the last may end in `*`.
  record Phrase(String text, boolean anyAccent, int at) implements Query {}

  /// Every word that begins so.
  record Beginning(String text, boolean anyAccent, int at) implements Query {}

  /// Both, with at most so many words between them, in either order. What stands on a side is a
  /// word, a phrase, a beginning, or several of them joined by `or`.
  record Near(Query left, Query right, int words, int at) implements Query {}

  /// Something asked of the source itself; `begins` where the value ends in `*`.
  record In(QueryField field, String value, boolean begins, int at) implements Query {}

  /// All of them.
  record And(List<Query> all) implements Query {
    public And {
      all = List.copyOf(all);
    }
  }

  /// At least one of them.
  record Or(List<Query> any) implements Query {
    public Or {
      any = List.copyOf(any);
    }
  }

  /// Not this.
  record Not(Query what) implements Query {}
}
