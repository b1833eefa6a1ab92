package org.storyloom.survey;

/// A survey: the same items put to people, in one wave or several. `quality` says what to know
/// before leaning on any number that is computed from it.
public record Survey(SurveyId id, String slug, String name, String quality, int ordinal) {}
