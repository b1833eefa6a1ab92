package org.storyloom.coding;

import org.storyloom.store.Follower;

/// Announces that one coding takes the place of another, while both still stand: whoever leans on
/// `from` turns to `into`. After it `from` is gone.
public record CodingsMerged(CodingId from, CodingId into) implements Follower.Announcement {}
