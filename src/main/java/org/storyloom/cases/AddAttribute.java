package org.storyloom.cases;

import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds an attribute after the last. An empty `slug` is made from the name; one that is taken gets
/// a number. `choices` count for a choice alone.
public record AddAttribute(
    AttributeId id, String slug, String name, AttributeType type, List<String> choices, CaseKind of)
    implements Command<AttributeId> {
  public AddAttribute {
    choices = List.copyOf(choices);
  }

  /// An attribute of any type but a choice.
  public static AddAttribute plain(AttributeId id, String name, AttributeType type, CaseKind of) {
    return new AddAttribute(id, "", name, type, List.of(), of);
  }

  /// A choice between these.
  public static AddAttribute choice(
      AttributeId id, String name, List<String> choices, CaseKind of) {
    return new AddAttribute(id, "", name, AttributeType.CHOICE, choices, of);
  }

  @Override
  public Label label() {
    return Label.of("cases.attribute.add", name.strip());
  }

  @Override
  public AttributeId run(Tx tx) {
    CaseRowStore rows = new CaseRowStore(tx);
    int last = rows.attributes().stream().mapToInt(Attribute::ordinal).max().orElse(0);
    rows.insert(
        Choices.checked(
            new Attribute(
                id,
                rows.freeAttributeSlug(slug, name),
                name.strip(),
                type,
                choices,
                of,
                last + 1)));
    return id;
  }
}
