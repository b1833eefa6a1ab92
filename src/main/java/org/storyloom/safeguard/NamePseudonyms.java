package org.storyloom.safeguard;

import java.util.HashSet;
import java.util.Set;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Gives a label to every participant and partner that has none, so that it is the same in every
/// output from now on: `[participant 4]`. Cases come in the order of their short names.
public record NamePseudonyms() implements Command<Integer> {

  @Override
  public Label label() {
    return Label.of("safeguard.pseudonyms");
  }

  @Override
  public Integer run(Tx tx) {
    SafeguardRowStore rows = SafeguardRowStore.in(tx);
    Set<CaseId> labelled = rows.store().labels().keySet();
    Set<String> used = new HashSet<>(rows.store().labelsInUse());
    int named = 0;
    for (NamedCase person : rows.store().cases()) {
      if (person.somebody() && !labelled.contains(person.id())) {
        boolean partner = person.kind() == CaseKind.PARTNER;
        rows.pseudonym(person, free(person.kind().word(), used), partner ? "organisation" : "name");
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
