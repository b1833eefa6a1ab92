package org.storyloom.search.query;

/// What became of the words of a question: a [Query], or a [QueryFault] that says where they could
/// not be understood.
public sealed interface QueryReading permits Query, QueryFault {}
