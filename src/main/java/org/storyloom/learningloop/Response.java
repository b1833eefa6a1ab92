package org.storyloom.learningloop;

/// A response, as it was recorded in a loop.
public record Response(ResponseId id, LoopId loop, ResponseFacts facts, int ordinal) {}
