/// The pane of the codebook: the tree of themes at the left, the chosen theme with its passages in
/// the middle, and what a coder must know to use it alike at the right. `BookReading` reads a
/// `Book`, [ThemesViewModel] keeps what is chosen and folded and carries every gesture to a
/// command, `TreePanel`, `ThemePage` and `GuidancePanel` draw. A study without themes is offered
/// the starter codebooks (`Starter`).
@NullMarked
package org.storyloom.ui.themes;

import org.jspecify.annotations.NullMarked;
