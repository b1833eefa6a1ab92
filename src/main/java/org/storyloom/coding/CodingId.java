package org.storyloom.coding;

import java.util.UUID;

/// Which coding.
public record CodingId(UUID value) {}
