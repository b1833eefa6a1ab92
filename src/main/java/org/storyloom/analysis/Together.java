package org.storyloom.analysis;

/// How two themes meet: `pairs` of one coding each that share at least one letter, and the
/// `letters` (UTF-16 units) that stand under both. Of a theme with itself: its codings, and the
/// letters that stand under it at all.
public record Together(int pairs, long letters) {
  /// They never meet.
  public static final Together NEVER = new Together(0, 0);
}
