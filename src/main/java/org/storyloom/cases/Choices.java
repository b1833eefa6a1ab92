package org.storyloom.cases;

import java.util.List;
import org.storyloom.store.Refused;

/// Whether an attribute can be as it is meant: named, and with choices where it is a choice.
final class Choices {
  private Choices() {}

  /// The attribute with its choices tidied, or refused.
  static Attribute checked(Attribute attribute) {
    if (attribute.name().isBlank()) {
      throw new Refused("cases.attribute.nameless");
    }
    List<String> choices =
        attribute.type() == AttributeType.CHOICE ? tidy(attribute.choices()) : List.of();
    if (attribute.type() == AttributeType.CHOICE && choices.isEmpty()) {
      throw new Refused("cases.attribute.choiceless", attribute.name());
    }
    return new Attribute(
        attribute.id(),
        attribute.slug(),
        attribute.name(),
        attribute.type(),
        choices,
        attribute.of(),
        attribute.ordinal());
  }

  private static List<String> tidy(List<String> choices) {
    return choices.stream()
        .map(choice -> choice.replaceAll("\\R", " ").strip())
        .filter(choice -> !choice.isEmpty())
        .distinct()
        .toList();
  }
}
