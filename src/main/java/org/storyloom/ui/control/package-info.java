/// Widgets that know no study: they are handed plain words, numbers and colours, and say back what
/// was pressed. Every one has a name for screen readers, is reached by keyboard where it acts, and
/// draws in all three appearances and at every text size. Rooms inside: `look` (colours and faces
/// as data), `text` (the coded text), `sign` (judgements, relations, strength), `chart` (pictures
/// of numbers), `table` and `popup`.
@NullMarked
package org.storyloom.ui.control;

import org.jspecify.annotations.NullMarked;
