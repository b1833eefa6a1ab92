package org.storyloom.cases;

import java.util.UUID;

/// Names a case.
public record CaseId(UUID value) {}
