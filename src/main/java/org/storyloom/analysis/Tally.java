package org.storyloom.analysis;

import java.util.UUID;

/// Codings of one theme in one column, which is named by an identifier or a word; empty for what
/// nobody has said.
record Tally(UUID theme, String column, Count count) {}
