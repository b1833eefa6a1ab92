package org.storyloom.codebook;

import org.storyloom.store.Follower;

/// Announces that one theme goes into another, while both still stand: whoever refers to `from`
/// turns to `into`. After it `from` is gone.
public record ThemesMerged(ThemeId from, ThemeId into) implements Follower.Announcement {}
