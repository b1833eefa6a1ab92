package org.storyloom.finding;

import org.storyloom.source.passage.Span;

/// A finding that leans on a passage: by which link, and where that coding stands.
public record Leaning(Finding finding, EvidenceLink link, Span span) {}
