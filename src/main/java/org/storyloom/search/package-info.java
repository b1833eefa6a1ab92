/// Finds words in what people said and wrote. [SearchIndex] is the door: it keeps a Lucene index
/// beside the database, follows the journal with it (a commit names the journal position that it
/// has seen; what is missing is caught up, what does not fit is built anew), and answers a
/// [SearchRequest]. The words of the request become a [Query] through [QueryText], then one for
/// Lucene, and the hits come back with the exact ranges of what matched in the canonical text.
/// Names of themes, sites and phases are looked up when a question is asked: the index holds their
/// identifiers only, so that renaming or moving one touches no source. Searches worth keeping are
/// rows of the study: [SavedSearches].
@NullMarked
package org.storyloom.search;

import org.jspecify.annotations.NullMarked;
