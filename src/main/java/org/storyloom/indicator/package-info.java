/// The numbers that the programme watches. An [Indicator] says what is counted and which way is
/// better; a [Reading] is one value of it, in a wave or phase, at a site, with its numerator and
/// denominator where they were reported. [Indicators] reads them; shares with an n carry a Wilson
/// interval ([Wilson]). Tables of both come in by [IndicatorTable] and [ReadingTable], which say
/// what did not fit; a reading that goes is announced to the claims above
/// ([org.storyloom.store.Removed]).
@NullMarked
package org.storyloom.indicator;

import org.jspecify.annotations.NullMarked;
