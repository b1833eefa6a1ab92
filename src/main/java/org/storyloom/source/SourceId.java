package org.storyloom.source;

import java.util.UUID;

/// Which source.
public record SourceId(UUID value) {}
