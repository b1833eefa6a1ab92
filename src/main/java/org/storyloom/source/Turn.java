package org.storyloom.source;

import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;

/// A speaker's stretch of a transcript: from `start` (where the speaker is named) by way of `words`
/// (where the words begin) to `end`, in UTF-16 units of the source's text; `milliseconds` from the
/// start of the recording.
public record Turn(
    TurnId id,
    int ordinal,
    int start,
    int words,
    int end,
    @Nullable String speaker,
    @Nullable CaseId by,
    @Nullable Long milliseconds,
    boolean moderator) {}
