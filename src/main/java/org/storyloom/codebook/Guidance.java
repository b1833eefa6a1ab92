package org.storyloom.codebook;

/// What a coder must know to use a theme alike: what it means, when to use it, when not, and an
/// example in somebody's words. Each may be empty.
public record Guidance(String definition, String whenToUse, String whenNot, String example) {
  public static final Guidance NONE = new Guidance("", "", "", "");

  /// This, with what the other says where this says nothing.
  Guidance or(Guidance other) {
    return new Guidance(
        either(definition, other.definition),
        either(whenToUse, other.whenToUse),
        either(whenNot, other.whenNot),
        either(example, other.example));
  }

  private static String either(String one, String other) {
    return one.isBlank() ? other : one;
  }

  /// A definition alone.
  public static Guidance of(String definition) {
    return new Guidance(definition, "", "", "");
  }
}
