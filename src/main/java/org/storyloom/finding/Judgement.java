package org.storyloom.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.study.CoderId;

/// Who judged a finding, how strong and why, at which position of the journal; `evidence` is the
/// digest of all that it leaned on then.
public record Judgement(
    UUID id,
    FindingId finding,
    @Nullable CoderId by,
    Strength strength,
    String reasons,
    Instant at,
    long position,
    String evidence) {}
