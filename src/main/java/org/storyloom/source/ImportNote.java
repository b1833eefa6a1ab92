package org.storyloom.source;

/// What an import had to change or could not carry: what happened (`kind`, a key that screens put
/// into words), where in the file, and the detail.
public record ImportNote(String kind, String place, String words) {}
