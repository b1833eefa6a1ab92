package org.storyloom.analysis;

/// How often a theme stands in a column: `codings` in `holders` separate sources; for an attribute,
/// of separate cases.
public record Count(int codings, int holders) {
  /// Looked at, and nothing there.
  public static final Count NONE = new Count(0, 0);
}
