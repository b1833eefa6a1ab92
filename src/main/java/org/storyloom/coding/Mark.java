package org.storyloom.coding;

import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.study.CoderId;

/// A coding without its words, for counting: `[start, end)` in UTF-16 units.
public record Mark(
    CodingId id, SourceId source, int start, int end, ThemeId theme, CoderId coder) {}
