/// What leaves, before it is written as anything: [Dossiers] asks the gate once for all findings,
/// passages, numbers and words of the study at one level and lays them out as one [Dossier], with
/// what was held back. Bundle and workshop pack are both drawn from it, so that they cannot say two
/// things.
@NullMarked
package org.storyloom.bundle.content;

import org.jspecify.annotations.NullMarked;
