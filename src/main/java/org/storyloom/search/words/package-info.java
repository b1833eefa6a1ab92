/// Words as the index holds them: cut out of a text ([WordCutter]), each with the forms under which
/// it is to be found ([WordForms]: as written, without accents, its stem in the languages we know),
/// and handed to the index one after the other ([WordStream], [NameStream]).
@NullMarked
package org.storyloom.search.words;

import org.jspecify.annotations.NullMarked;
