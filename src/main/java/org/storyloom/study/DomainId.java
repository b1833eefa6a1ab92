package org.storyloom.study;

import java.util.UUID;

/// Names a change domain.
public record DomainId(UUID value) implements PartId {}
