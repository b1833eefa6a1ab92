package org.storyloom.cases;

import java.util.Set;
import java.util.stream.Collectors;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Changes a case's kind, name and notes. Refused where another kind would leave values under
/// attributes that it does not have. Answers whether anything changed.
public record ChangeCase(CaseId of, CaseKind kind, String name, String notes)
    implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("cases.case.change", name.strip());
  }

  @Override
  public Boolean run(Tx tx) {
    CaseRowStore rows = new CaseRowStore(tx);
    StudyCase before = rows.studyCase(of);
    if (name.isBlank()) {
      throw new Refused("cases.case.nameless");
    }
    if (kind != before.kind()) {
      Set<AttributeId> known = rows.values(of).keySet();
      String others =
          rows.attributes().stream()
              .filter(attribute -> known.contains(attribute.id()) && attribute.of() != kind)
              .map(Attribute::name)
              .collect(Collectors.joining(", "));
      if (!others.isEmpty()) {
        throw new Refused("cases.case.kind", before.name(), others);
      }
    }
    return rows.change(new StudyCase(of, before.slug(), kind, name.strip(), notes));
  }
}
