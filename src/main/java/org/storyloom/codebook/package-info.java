/// The themes of the study: a tree with guidance for coders, colours, keys and sets across it. It
/// is read at once as one immutable [Codebook] through [Themes]; commands change one theme or one
/// set, and what concerns codings, which live above, is announced to them in the same step
/// ([ThemesMerged], [ThemeRemoved]).
@NullMarked
package org.storyloom.codebook;

import org.jspecify.annotations.NullMarked;
