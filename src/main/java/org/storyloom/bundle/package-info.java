/// Evidence that travels and can be checked. [Bundles] asks the gate for all of the study at one
/// level, draws the files of a BagIt bag (RFC 8493) with an RO-Crate inside, and writes them as one
/// ZIP whose bytes depend on the study and the level alone; [Packs] does the same for a learning
/// loop's workshop. Both are logged as transfers. `verify` proves a bundle with nothing but the
/// bundle.
@NullMarked
package org.storyloom.bundle;

import org.jspecify.annotations.NullMarked;
