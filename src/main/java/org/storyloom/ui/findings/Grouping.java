package org.storyloom.ui.findings;

/// What the ledger is grouped by.
enum Grouping {
  QUESTION,
  PHASE
}
