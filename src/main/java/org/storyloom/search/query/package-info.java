/// The language of questions. [QueryText] reads what somebody typed, piece by piece
/// ([QueryTokens]), into a [Query], or answers a [QueryFault] that points at the place it could not
/// understand. What a query then means for the index is none of this package's business.
@NullMarked
package org.storyloom.search.query;

import org.jspecify.annotations.NullMarked;
