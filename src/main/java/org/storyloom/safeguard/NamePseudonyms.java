package org.storyloom.safeguard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.PseudonymRecord;

/// Gives a label to every participant and partner that has none, so that it is the same in every
/// output from now on: `[participant 4]`. Cases come in the order of their short names.
public record NamePseudonyms() implements Command<Integer> {

  @Override
  public Label label() {
    return Label.of("safeguard.pseudonyms");
  }

  @Override
  public Integer run(Tx tx) {
    SafeguardStore store = new SafeguardStore(tx.read());
    Map<CaseId, String> labels = store.labels();
    Set<String> used = new HashSet<>(store.labelsInUse());
    int named = 0;
    for (NamedCaseStore person : NamedCaseStore.all(tx.read())) {
      boolean speaks = person.kind() == CaseKind.PARTICIPANT || person.kind() == CaseKind.PARTNER;
      if (speaks && !labels.containsKey(person.id())) {
        tx.insert(
            new PseudonymRecord(
                tx.mint().id(),
                person.id().value(),
                person.name(),
                free(person.kind().word(), used),
                person.kind() == CaseKind.PARTNER ? "organisation" : "name"));
        named++;
      }
    }
    return named;
  }

  private static String free(String kind, Set<String> used) {
    for (int number = 1; ; number++) {
      String label = "[" + kind + " " + number + "]";
      if (used.add(label)) {
        return label;
      }
    }
  }
}
