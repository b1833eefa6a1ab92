package org.storyloom.cases;

import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Writes down what is known of a case under an attribute; absent: nothing is known. Answers
/// whether that changed anything.
public record SetAttribute(CaseId of, AttributeId attribute, @Nullable Value value)
    implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("cases.value.set.one");
  }

  @Override
  public Boolean run(Tx tx) {
    CaseRowStore rows = new CaseRowStore(tx);
    StudyCase studyCase = rows.studyCase(of);
    Attribute under = rows.attribute(attribute);
    if (under.of() != studyCase.kind()) {
      throw new Refused("cases.value.kind", under.name(), studyCase.name());
    }
    if (value != null && !under.takes(value)) {
      throw new Refused("cases.value.type", value.written(), under.name());
    }
    tx.name(Label.of("cases.value.set", under.name(), studyCase.name()));
    return rows.put(of, attribute, value);
  }
}
