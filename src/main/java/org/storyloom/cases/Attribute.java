package org.storyloom.cases;

import java.util.List;
import java.util.Optional;

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

  Attribute at(int place) {
    return new Attribute(id, slug, name, type, choices, of, place);
  }

  /// What somebody wrote for it, as a value ([Value#read]).
  public Optional<Value> read(String written) {
    return Value.read(type, choices, written);
  }

  /// Whether a value is one of this attribute.
  public boolean takes(Value value) {
    return switch (value) {
      case Value.Text(String words) -> type == AttributeType.TEXT && !words.isBlank();
      case Value.Amount _ -> type == AttributeType.NUMBER;
      case Value.Day _ -> type == AttributeType.DATE;
      case Value.YesNo _ -> type == AttributeType.YES_NO;
      case Value.Choice(String choice) -> type == AttributeType.CHOICE && choices.contains(choice);
    };
  }
}
