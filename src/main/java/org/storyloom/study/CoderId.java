package org.storyloom.study;

import java.util.UUID;

/// Names a coder.
public record CoderId(UUID value) implements PartId {}
