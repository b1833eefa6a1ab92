package org.storyloom.cases;

import java.util.UUID;

/// Names an attribute.
public record AttributeId(UUID value) {}
