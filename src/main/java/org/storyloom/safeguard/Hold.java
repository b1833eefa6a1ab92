package org.storyloom.safeguard;

/// Held by hand: it may leave to `level` and no wider, for the reason given.
public record Hold(Level level, String why) {}
