package org.storyloom.memo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Free words about a thing of the study or, with a place, about a passage of a source.
public record Memo(
    MemoId id,
    About about,
    MemoKind kind,
    String title,
    String words,
    @Nullable UUID coder,
    @Nullable MemoPlace place,
    Instant written) {}
