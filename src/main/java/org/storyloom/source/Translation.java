package org.storyloom.source;

import org.jspecify.annotations.Nullable;

/// Of which source a source is the translation, and whose.
public record Translation(SourceId of, @Nullable String translator) {}
