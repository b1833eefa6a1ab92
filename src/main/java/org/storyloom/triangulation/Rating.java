package org.storyloom.triangulation;

import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;
import org.storyloom.study.CoderId;
import org.storyloom.study.StrandId;

/// What a coder said of a strand and a finding, and why.
public record Rating(
    RatingId id,
    FindingId finding,
    StrandId strand,
    @Nullable CoderId by,
    Convergence convergence,
    String note) {}
