package org.storyloom.learningloop;

import java.util.UUID;

/// Names a response.
public record ResponseId(UUID value) {}
