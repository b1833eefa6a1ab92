/// The files of a bundle and of a workshop pack, drawn from one [org.storyloom.bundle.content]
/// dossier: tables with a column list from which the data dictionary follows, and pages for people.
/// All words come from the messages of the study's own language, never of the machine's.
@NullMarked
package org.storyloom.bundle.pages;

import org.jspecify.annotations.NullMarked;
