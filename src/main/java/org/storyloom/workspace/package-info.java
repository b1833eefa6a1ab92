/// One study, open on the desk: its folder `NAME.storyloom/` with the database, the search index
/// and what else belongs to it, the one history through which it changes, and the rooms that follow
/// one another in it. Opening takes the lock; making a new one happens beside its place and is
/// moved there whole.
@NullMarked
package org.storyloom.workspace;

import org.jspecify.annotations.NullMarked;
