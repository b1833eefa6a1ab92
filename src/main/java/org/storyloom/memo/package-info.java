/// Free words about anything in the study: a thing named by its kind and id, or a passage of a
/// source. Memos are found through [Memos] and written by commands. The room stands low and knows
/// no other; when a thing goes or another takes its place, whoever does that announces it
/// ([org.storyloom.store.Removed], [org.storyloom.store.Replaced]) and the memos follow.
@NullMarked
package org.storyloom.memo;

import org.jspecify.annotations.NullMarked;
