package org.storyloom.source;

import java.util.UUID;

/// Which collection.
public record CollectionId(UUID value) {}
