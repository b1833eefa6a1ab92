/// The coded text: one source as a reading column, with speakers at the left, what was coded as
/// tints in the text and as lanes at the right. [CodedText] is the door and hides the incubating
/// rich text area behind it. The trip: a [Document] is cut into `Lines` (paragraphs of what is
/// drawn, with the way back to the canonical text); the area lays out the lines that are in sight;
/// after each layout `Painter` dresses them with tints, underlines, speakers and lanes. All
/// positions outside are half-open UTF-16 ranges of the canonical text.
@NullMarked
package org.storyloom.ui.control.text;

import org.jspecify.annotations.NullMarked;
