package org.storyloom.store;

import java.util.List;

/// The name of a step or a fact, to be put into words by whoever shows it: a message key and what
/// fills its places.
///
/// A label may name themes, findings and files; it never holds words from a source, since it
/// outlives them.
public record Label(String words, List<String> with) {
  public Label {
    with = List.copyOf(with);
  }

  public static Label of(String words, String... with) {
    return new Label(words, List.of(with));
  }
}
