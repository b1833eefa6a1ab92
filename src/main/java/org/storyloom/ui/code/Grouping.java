package org.storyloom.ui.code;

/// How the list of sources is grouped.
enum Grouping {
  KIND,
  PHASE
}
