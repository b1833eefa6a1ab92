package org.storyloom.ui.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storyloom.coding.CodingId;
import org.storyloom.ui.bench.Leaning;
import org.storyloom.ui.control.look.Hue;

/// The selected coding, as the inspector shows it.
///
/// @param who coder and day: "Austėja K., 12 Mar 14:21"
record Inspected(
    CodingId id,
    String theme,
    Hue hue,
    String who,
    String quote,
    @Nullable Integer weight,
    String memo,
    List<Leaning> leanings) {}
