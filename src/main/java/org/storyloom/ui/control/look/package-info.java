/// The look as data: the three appearances and their stylesheets, the two faces, the twelve theme
/// hues, and the arithmetic of colour (mixing of overlapping tints, WCAG contrast). The colours of
/// the interface themselves stand in `themes/appearance/*.css`; what is repeated here is held equal
/// by a test.
@NullMarked
package org.storyloom.ui.control.look;

import org.jspecify.annotations.NullMarked;
