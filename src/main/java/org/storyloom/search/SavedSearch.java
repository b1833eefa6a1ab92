package org.storyloom.search;

/// A question worth asking again, under a name.
public record SavedSearch(SavedSearchId id, String name, String words, int ordinal) {}
