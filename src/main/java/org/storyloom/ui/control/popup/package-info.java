/// Popups in which people type and choose: the theme for a selected passage, and the way to every
/// place and act. Both filter a list of [Choice]s while the keys stay in the field; they say what
/// was chosen and change nothing themselves.
@NullMarked
package org.storyloom.ui.control.popup;

import org.jspecify.annotations.NullMarked;
