package org.storyloom.source.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;

/// What came of a file: its sources, the collection they are in, how many UTF-16 units and code
/// points of text and how many turns; of a table also its rows, and how many comments of it were
/// here already.
public record Came(
    SourceKind kind,
    List<SourceId> sources,
    @Nullable CollectionId collection,
    long characters,
    long codePoints,
    int turns,
    long rows,
    int alreadyHere) {}
