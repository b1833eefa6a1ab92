package org.storyloom.source.passage;

/// Where a passage stands in a corrected text. Where its words are gone it is `lost`, and the
/// anchor is the one it had: the words, and where they last stood.
public record Moved(Anchor anchor, boolean lost) {}
