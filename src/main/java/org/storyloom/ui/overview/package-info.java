/// The pane in which a study opens: what it is, how far its phases have come, where somebody left
/// off, what is new, what waits, and what is not coded yet; for a study without words, how to
/// begin. `StudyReading` reads all of it at once off the screen thread as a `StudyState`,
/// [OverviewViewModel] puts that into words as a `Page`, and [OverviewView] draws the page anew
/// whenever it changes.
@NullMarked
package org.storyloom.ui.overview;

import org.jspecify.annotations.NullMarked;
