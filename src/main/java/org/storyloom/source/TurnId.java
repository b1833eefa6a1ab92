package org.storyloom.source;

import java.util.UUID;

/// Which turn.
public record TurnId(UUID value) {}
