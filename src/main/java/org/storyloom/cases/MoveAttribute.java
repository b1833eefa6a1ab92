package org.storyloom.cases;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Puts an attribute at another place among all, counted from 1; a place beyond either end means
/// that end. Answers whether anything moved.
public record MoveAttribute(AttributeId attribute, int to) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("cases.attribute.move.one");
  }

  @Override
  public Boolean run(Tx tx) {
    CaseRowStore rows = new CaseRowStore(tx);
    Attribute moved = rows.attribute(attribute);
    tx.name(Label.of("cases.attribute.move", moved.name()));
    List<Attribute> all = new ArrayList<>(rows.attributes());
    all.remove(moved);
    all.add(Math.clamp(to - 1L, 0, all.size()), moved);
    boolean changed = false;
    for (int i = 0; i < all.size(); i++) {
      changed |= rows.change(all.get(i).at(i + 1));
    }
    return changed;
  }
}
