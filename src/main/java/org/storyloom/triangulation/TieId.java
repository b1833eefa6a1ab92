package org.storyloom.triangulation;

import java.util.UUID;

/// Names a tie of a theme to an indicator.
public record TieId(UUID value) {}
