package org.storyloom.safeguard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Anchor;

/// Words of a source that give somebody away, and what stands for them wherever the source leaves.
/// The text itself keeps its words. Where `lost`, a correction took the words away.
public record Redaction(
    UUID id,
    SourceId source,
    Anchor anchor,
    boolean lost,
    String kind,
    String replacement,
    @Nullable CaseId who) {}
