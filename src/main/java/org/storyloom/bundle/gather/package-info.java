/// Asks the gate once for all findings, passages, numbers and words of the study at one level, and
/// lays what it lets through out as a [org.storyloom.bundle.content.Dossier]. [Dossiers] is the way
/// in.
@NullMarked
package org.storyloom.bundle.gather;

import org.jspecify.annotations.NullMarked;
