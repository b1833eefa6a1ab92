package org.storyloom.study;

/// Somebody who codes.
public record Coder(CoderId id, String slug, String name, String initials, int ordinal)
    implements PlanPart {
  /// The first letters of the words of a name, at most four.
  public static String initialsOf(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("[\\s.-]+", -1)) {
      if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 4) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return initials.toString();
  }

  @Override
  public Coder called(String name) {
    return new Coder(id, slug, name, initials, ordinal);
  }
}
