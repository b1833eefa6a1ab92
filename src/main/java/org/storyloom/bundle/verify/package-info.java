/// Proves a bundle with nothing but the bundle. [Verifier] reads the container ([Container], a ZIP
/// or the folder it was unpacked to), then holds everything that is said twice against each other:
/// manifests and files, the audit chain and its head, words and their hashes, evidence and claims
/// and readings, counts on the front page and rows in the tables. What is damaged is named once, by
/// its own file; what would only follow from that is not. Nothing in a bundle can make it throw.
@NullMarked
package org.storyloom.bundle.verify;

import org.jspecify.annotations.NullMarked;
