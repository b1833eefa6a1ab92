package org.storyloom.ui.themes;

import org.storyloom.codebook.ThemeId;
import org.storyloom.ui.control.ThemeRow;

/// One line of the tree.
///
/// @param depth how far it is moved in, from 0
/// @param parent whether others hang below it
/// @param open whether those are shown
record Branch(ThemeId id, int depth, boolean parent, boolean open, ThemeRow.Theme row) {}
