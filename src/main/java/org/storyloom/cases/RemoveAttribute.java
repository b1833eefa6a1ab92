package org.storyloom.cases;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes an attribute away, with what is known under it; answers of how many cases that was.
public record RemoveAttribute(AttributeId attribute) implements Command<Integer> {
  @Override
  public Label label() {
    return Label.of("cases.attribute.remove.one");
  }

  @Override
  public Integer run(Tx tx) {
    CaseRowStore rows = new CaseRowStore(tx);
    Attribute gone = rows.attribute(attribute);
    int values = rows.remove(gone);
    tx.name(Label.of("cases.attribute.remove", gone.name(), Integer.toString(values)));
    return values;
  }
}
