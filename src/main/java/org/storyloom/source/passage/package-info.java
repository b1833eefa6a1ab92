/// Passages: ranges of a source's text that find their words again. A [Span] is a range, [Borders]
/// says where one may begin and end, an [Anchor] is a range with enough of its words to know them.
/// When a text is corrected, a [TextMove] says where each passage stands now: by an [Alignment] of
/// the words that both versions share, and by the quote and what stood around it.
@NullMarked
package org.storyloom.source.passage;

import org.jspecify.annotations.NullMarked;
