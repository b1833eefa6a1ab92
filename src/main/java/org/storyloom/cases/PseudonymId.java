package org.storyloom.cases;

import java.util.UUID;

/// Names an entry in the key of redaction.
public record PseudonymId(UUID value) {}
