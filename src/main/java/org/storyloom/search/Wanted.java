package org.storyloom.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.said.Said;
import org.storyloom.search.words.Beginning;

/// A question as the index takes it: which sources, and what of their text is to be shown.
///
/// @param sources the sources
/// @param places the words to be shown where they stand
/// @param voices whose turns are to be shown where no word was asked for
/// @param themes the themes whose passages are shown first
record Wanted(Query sources, List<Places> places, Said voices, Set<UUID> themes) {

  /// Words of the question that are shown; `beginning` where it is the beginning of a word, which
  /// may stand for too many to ask the index for.
  record Places(Query words, Said said, @Nullable Beginning beginning) {}
}
