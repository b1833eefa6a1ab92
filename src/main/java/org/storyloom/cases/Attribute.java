package org.storyloom.cases;

import java.util.List;

/// Something known about cases of one kind, with its type; `choices` are the answers that a choice
/// allows, in their order, and empty for every other type.
public record Attribute(
    AttributeId id,
    String slug,
    String name,
    AttributeType type,
    List<String> choices,
    CaseKind of,
    int ordinal) {
  public Attribute {
    choices = List.copyOf(choices);
  }
}
