/// Who says what: the [Voices] of a source as the index keeps them, the condition that a question
/// puts on whose words are meant ([Said]), and the sources in which those people say certain words
/// ([SaidQuery]).
@NullMarked
package org.storyloom.search.said;

import org.jspecify.annotations.NullMarked;
