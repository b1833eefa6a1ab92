package org.storyloom.learningloop;

import java.util.UUID;

/// Names a decision.
public record DecisionId(UUID value) {}
