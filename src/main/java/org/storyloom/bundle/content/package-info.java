/// What leaves, before it is written as anything: one [Dossier] of claims, quotes, measures and
/// counts at one level, with what was held back. `bundle.gather` fills it through the gate; bundle
/// and workshop pack are both drawn from it, so that they cannot say two things.
@NullMarked
package org.storyloom.bundle.content;

import org.jspecify.annotations.NullMarked;
