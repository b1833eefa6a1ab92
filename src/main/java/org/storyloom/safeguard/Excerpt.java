package org.storyloom.safeguard;

import org.storyloom.source.SourceId;

/// A passage as it may leave: its words with every redaction in place, who said it under the label
/// that stands for them, and how far consent reaches. Nothing here leads back to the words as they
/// stand in the workspace: no range, no title, no hash of the original.
public record Excerpt(
    SourceId source, String kind, String language, String by, String words, Level consent) {}
