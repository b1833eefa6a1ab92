package org.storyloom.ui.triangulate;

import java.util.Optional;
import org.storyloom.finding.FindingId;
import org.storyloom.study.StrandId;

/// Where one stands in the matrix: on a finding and, in its cell, on a strand.
record Here(FindingId finding, Optional<StrandId> strand) {}
