package org.storyloom.ui.control.sign;

/// What a strand of evidence says to a finding, as a sign shows it.
public enum Verdict {
  AGREEMENT,
  PARTIAL_AGREEMENT,
  SILENCE,
  DISSONANCE,
  NOT_ASKED,
  NOT_CODED_YET
}
