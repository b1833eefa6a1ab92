package org.storyloom.store;

/// A command that could not be carried out, with the reason; its transaction is undone and nothing
/// has changed.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Label why;

  public Refused(Label why) {
    super(why.words() + ' ' + why.with());
    this.why = why;
  }

  public Refused(String words, String... with) {
    this(Label.of(words, with));
  }

  public Label why() {
    return why;
  }
}
