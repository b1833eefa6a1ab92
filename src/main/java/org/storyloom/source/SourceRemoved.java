package org.storyloom.source;

import org.storyloom.store.Follower;

/// Announces that a source is about to go: whoever refers to it, or to a passage of it, lets go.
public record SourceRemoved(SourceId source) implements Follower.Announcement {}
