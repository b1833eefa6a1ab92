/// Counts what was coded: which themes stand in which part of the study ([Matrix]), which themes
/// meet on the same words ([CoOccurrence]), and how far two coders agree ([Agreements]). [Analyses]
/// is the door: it reads the codings once, in the order of their places, and each analysis is one
/// sweep over them or one grouped query. Nothing here leaves the study; whoever wants a table of
/// people to leave asks the gate with [Matrix#asked].
@NullMarked
package org.storyloom.analysis;

import org.jspecify.annotations.NullMarked;
