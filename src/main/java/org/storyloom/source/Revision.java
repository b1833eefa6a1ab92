package org.storyloom.source;

/// A text as it stood before it was corrected, and why it was.
public record Revision(int number, String why) {}
