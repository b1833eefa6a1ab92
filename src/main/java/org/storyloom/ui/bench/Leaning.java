package org.storyloom.ui.bench;

import org.storyloom.ui.control.sign.Relation;

/// A finding that leans on a passage: its short name, its claim, how the passage speaks to it, and
/// where it is shown.
public record Leaning(String number, String claim, Relation relation, Place place) {}
