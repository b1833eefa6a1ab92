package org.storyloom.study;

import java.util.UUID;

/// Names a strand of evidence.
public record StrandId(UUID value) implements PartId {}
