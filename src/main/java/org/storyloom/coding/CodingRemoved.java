package org.storyloom.coding;

import org.storyloom.store.Follower;

/// Announces that a coding is about to go: whoever leans on it lets go.
public record CodingRemoved(CodingId coding) implements Follower.Announcement {}
