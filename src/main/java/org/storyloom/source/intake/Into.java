package org.storyloom.source.intake;

import org.storyloom.source.CollectionId;

/// The collection that comments go into: the one with this id or short name, else a new one.
public record Into(CollectionId id, String slug, String name) {}
