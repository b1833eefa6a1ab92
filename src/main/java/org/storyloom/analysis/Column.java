package org.storyloom.analysis;

/// A column of a [Matrix].
///
/// @param key the short name of the site, phase or case, the word of the kind, or the value as it
///   is written; empty for what nobody has said
/// @param name what a person calls it; empty where the key is, and for a kind
/// @param size how large it is, with codings or without: sources; for an attribute, cases
public record Column(String key, String name, int size) {}
