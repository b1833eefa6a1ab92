package org.storyloom.codebook;

import java.util.UUID;

/// Names a theme.
public record ThemeId(UUID value) {}
