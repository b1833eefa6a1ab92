package org.storyloom.source;

/// Sources that came in together: a comment stream, the answers to a survey item. `sources` says
/// how many there are now.
public record Collection(CollectionId id, String slug, String name, SourceKind kind, int sources) {}
