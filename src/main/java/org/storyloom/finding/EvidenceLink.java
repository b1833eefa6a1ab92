package org.storyloom.finding;

/// A piece of evidence for a finding, and how it bears on it.
public record EvidenceLink(
    LinkId id, FindingId finding, Evidence evidence, Bearing bearing, int ordinal) {

  public Relation relation() {
    return bearing.relation();
  }
}
