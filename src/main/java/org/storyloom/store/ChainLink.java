package org.storyloom.store;

/// One link of the audit trail's hash chain, without who, when and what: `hash` is H(`previous`,
/// `position`, `payload`), H being SHA-256 over the three joined by line ends. Enough to prove the
/// order of steps and that none is missing, and nothing more.
public record ChainLink(long position, String payload, String previous, String hash) {
  /// What stands before the first step.
  public static final String START = Journal.START;

  /// Whether it follows a chain that ends at `position - 1` with the hash `before`.
  public boolean follows(long last, String before) {
    return position == last + 1
        && previous.equals(before)
        && hash.equals(Journal.hash(before, position, payload));
  }
}
