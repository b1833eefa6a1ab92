package org.storyloom.source;

import org.storyloom.source.passage.TextMove;
import org.storyloom.store.Follower;

/// Announces that a source's text was corrected: whoever holds a passage of it moves it as `move`
/// says, and keeps one that is lost, to be listed.
public record TextCorrected(SourceId source, TextMove move) implements Follower.Announcement {}
