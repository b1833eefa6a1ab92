/// The pane of the numbers: indicators by change domain at the left; what the campaign did, the
/// chosen indicator over waves and sites with intervals and n, and its readings as a table in the
/// middle; beside them which findings it carries and what to read with care. `NumbersReading` reads
/// `Numbers`, `Figures` puts values into words, `Course` lays the readings of one indicator out as
/// series, and [IndicatorsView] draws. Tables of readings come in through `exchange.BringNumbers`.
@NullMarked
package org.storyloom.ui.indicators;

import org.jspecify.annotations.NullMarked;
