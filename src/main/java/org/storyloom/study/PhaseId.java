package org.storyloom.study;

import java.util.UUID;

/// Names a phase.
public record PhaseId(UUID value) implements PartId {}
