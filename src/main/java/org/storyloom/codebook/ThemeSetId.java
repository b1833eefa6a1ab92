package org.storyloom.codebook;

import java.util.UUID;

/// Names a theme set.
public record ThemeSetId(UUID value) {}
