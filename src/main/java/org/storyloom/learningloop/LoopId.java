package org.storyloom.learningloop;

import java.util.UUID;

/// Names a learning loop.
public record LoopId(UUID value) {}
