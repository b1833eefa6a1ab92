package org.storyloom.workspace;

/// Something that is not whole: what kind of fault (its consequence and mend are in the words of
/// this room), and where.
public record Diagnosis(String kind, String where) {}
