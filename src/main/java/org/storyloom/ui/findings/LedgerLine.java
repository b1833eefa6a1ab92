package org.storyloom.ui.findings;

/// A line of the ledger.
sealed interface LedgerLine {
  /// The head of a group.
  record Head(String name, String count) implements LedgerLine {}

  record Row(Ledger.Entry entry) implements LedgerLine {}
}
