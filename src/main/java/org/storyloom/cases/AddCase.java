package org.storyloom.cases;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Adds a case. An empty `slug` is made from the name; one that is taken gets a number.
public record AddCase(CaseId id, String slug, CaseKind kind, String name, String notes)
    implements Command<CaseId> {

  /// A case of which only kind and name are known yet.
  public static AddCase of(CaseId id, CaseKind kind, String name) {
    return new AddCase(id, "", kind, name, "");
  }

  @Override
  public Label label() {
    return Label.of("cases.case.add", name.strip());
  }

  @Override
  public CaseId run(Tx tx) {
    if (name.isBlank()) {
      throw new Refused("cases.case.nameless");
    }
    CaseRowStore rows = new CaseRowStore(tx);
    rows.insert(new StudyCase(id, rows.freeCaseSlug(slug, name), kind, name.strip(), notes));
    return id;
  }
}
