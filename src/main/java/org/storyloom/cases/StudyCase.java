package org.storyloom.cases;

/// A unit of analysis: somebody who takes part, a partner organisation, a post, a place.
public record StudyCase(CaseId id, String slug, CaseKind kind, String name, String notes) {}
