package org.storyloom.codebook;

import org.storyloom.store.Follower;

/// Announces that a theme is about to go, with its codings where `andCodings` says so: whoever
/// refers to it lets go of it, or refuses.
public record ThemeRemoved(ThemeId theme, boolean andCodings) implements Follower.Announcement {}
