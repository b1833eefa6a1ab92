package org.storyloom.ui.code;

import org.storyloom.codebook.ThemeId;
import org.storyloom.ui.control.ThemeRow;

/// One line of the theme tree.
///
/// @param depth how far it is moved in, from 0
/// @param parent whether others hang below it
/// @param open whether those are shown
/// @param usable whether passages can be coded with it now
record ThemeLine(
    ThemeId id, int depth, boolean parent, boolean open, boolean usable, ThemeRow.Theme row) {}
