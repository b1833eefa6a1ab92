package org.storyloom.study;

/// Somebody who codes.
public record Coder(CoderId id, String slug, String name, String initials, int ordinal)
    implements PlanPart {}
