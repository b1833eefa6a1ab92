/// Comments as people post them, from the rows of a table. `CommentColumns` says which column holds
/// what, or guesses it from the headers; `Comments.read` then hands on each row as a `ReadComment`,
/// so that a million of them need no memory, and ends in a `CommentCount` with what was left out
/// and why, line by line.
@NullMarked
package org.storyloom.source.files.comments;

import org.jspecify.annotations.NullMarked;
