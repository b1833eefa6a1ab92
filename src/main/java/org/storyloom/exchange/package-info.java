/// Studies in other forms: the open folder format of plain text, CSV and JSON, other tools'
/// projects, and copies of the same study. What comes in goes through the ordinary importers and
/// commands, so that it is journaled and undone like any other step, and ends in a report of what
/// did not fit, with file and line.
@NullMarked
package org.storyloom.exchange;

import org.jspecify.annotations.NullMarked;
