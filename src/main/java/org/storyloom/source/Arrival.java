package org.storyloom.source;

/// What became of a draft: it is a source now, or its file was `alreadyHere` as this one.
public record Arrival(SourceId id, boolean alreadyHere) {}
