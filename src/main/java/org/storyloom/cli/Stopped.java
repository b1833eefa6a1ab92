package org.storyloom.cli;

import org.storyloom.store.Label;

/// What was asked for cannot be done with this data: told as a sentence, with exit code 1.
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Label why;

  Stopped(String words, String... with) {
    super(words);
    why = Label.of(words, with);
  }

  Label why() {
    return why;
  }
}
