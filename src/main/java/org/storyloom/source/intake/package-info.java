/// The way in: files become sources. [Imports] reads them, guesses what nobody said, and adds what
/// came, saying of each file what became of it ([ImportOutcome]): added, added in part, here
/// already, or unreadable and why. Cancelling leaves the study as before.
@NullMarked
package org.storyloom.source.intake;

import org.jspecify.annotations.NullMarked;
