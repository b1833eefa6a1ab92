package org.storyloom.cases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Changes an attribute's name, type and choices. Values that cases have under it are read anew as
/// the new type; refused where one of them does not fit. Answers whether anything changed.
public record ChangeAttribute(
    AttributeId attribute, String name, AttributeType type, List<String> choices)
    implements Command<Boolean> {
  public ChangeAttribute {
    choices = List.copyOf(choices);
  }

  @Override
  public Label label() {
    return Label.of("cases.attribute.change", name.strip());
  }

  @Override
  public Boolean run(Tx tx) {
    CaseRowStore rows = new CaseRowStore(tx);
    Attribute before = rows.attribute(attribute);
    Attribute after =
        Choices.checked(
            new Attribute(
                attribute,
                before.slug(),
                name.strip(),
                type,
                choices,
                before.of(),
                before.ordinal()));
    Map<CaseId, Value> values = reread(rows.values(before), after);
    boolean changed = rows.change(after);
    for (Map.Entry<CaseId, Value> value : values.entrySet()) {
      changed |= rows.put(value.getKey(), attribute, value.getValue());
    }
    return changed;
  }

  private static Map<CaseId, Value> reread(Map<CaseId, Value> values, Attribute after) {
    Map<CaseId, Value> reread = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(Comparator.comparing(value -> value.getKey().value()))
        .forEach(value -> {
          String written = value.getValue().written();
          Optional<Value> now = after.read(written);
          reread.put(
              value.getKey(),
              now.orElseThrow(() -> new Refused("cases.attribute.type", after.name(), written)));
        });
    return reread;
  }
}
