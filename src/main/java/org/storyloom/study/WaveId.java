package org.storyloom.study;

import java.util.UUID;

/// Names a wave.
public record WaveId(UUID value) implements PartId {}
