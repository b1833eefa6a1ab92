package org.storyloom.study;

/// A part of the plan: all of them have a slug, a name for people and a place among their kind.
public sealed interface PlanPart
    permits Phase, Site, Activity, Wave, Question, Domain, Strand, Coder {
  PartId id();

  /// A short name, unique among its kind, by which the folder format and the command line refer to
  /// it.
  String slug();

  /// What people call it.
  String name();

  /// Its place among its kind, from 1.
  int ordinal();

  /// The same part under another name.
  PlanPart called(String name);
}
