/// The pane of all sources: what people said and wrote, by kind, site, phase or language, how much
/// of each is coded and how far its consent reaches; collections of comments as one line each.
/// `ShelfReading` reads a `Shelf`, `ShelfLines` lays it out as the lines that [SourcesView] draws,
/// `Properties` are what may be said about the chosen one. Files come in through `BringIn`: it asks
/// what they are, runs the import as a job, and ends in a `Report` that people can read.
@NullMarked
package org.storyloom.ui.sources;

import org.jspecify.annotations.NullMarked;
