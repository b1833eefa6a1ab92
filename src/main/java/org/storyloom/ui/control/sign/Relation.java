package org.storyloom.ui.control.sign;

/// How one piece of evidence speaks to a finding, as a sign shows it.
public enum Relation {
  SUPPORTS,
  QUALIFIES,
  CONTRADICTS,
  CONTEXT
}
