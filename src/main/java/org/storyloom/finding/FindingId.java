package org.storyloom.finding;

import java.util.UUID;

/// Names a finding.
public record FindingId(UUID value) {}
