package org.storyloom.search.query;

import org.storyloom.store.Label;

/// Why a question was not understood, and at which place of its text (0-based, UTF-16 units).
public record QueryFault(int at, Label what) implements QueryReading {}
