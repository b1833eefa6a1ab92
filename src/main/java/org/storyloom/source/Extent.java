package org.storyloom.source;

/// The measure of a source's text as it stands: UTF-16 units, Unicode code points, the number of
/// the revision (1 as it came in), and the digest of the text.
public record Extent(int characters, int codePoints, int revision, String digest) {}
