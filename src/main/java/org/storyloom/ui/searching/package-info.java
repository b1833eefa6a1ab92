/// The pane that finds where something is said. What stands in the bar is [Asked]: words, and
/// fields as tokens behind them; `SearchReading` puts it to the index off the screen thread and
/// brings back an `Answer`: sources with their passages, and how many more there would be by kind,
/// site, phase and language. [SearchingViewModel] keeps what is asked, what is chosen and every
/// gesture on passages; [SearchingView] draws the bar, the filters at the left and the passages in
/// line, each with its hit in the middle.
@NullMarked
package org.storyloom.ui.searching;

import org.jspecify.annotations.NullMarked;
