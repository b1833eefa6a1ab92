/// What is in a learning loop's workshop pack beside the dossier of its findings: the [Workshop]
/// itself through the gate, and the [PackPages] drawn from both.
@NullMarked
package org.storyloom.bundle.pack;

import org.jspecify.annotations.NullMarked;
