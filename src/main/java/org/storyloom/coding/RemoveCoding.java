package org.storyloom.coding;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a theme off a passage. Rooms above follow [CodingRemoved].
public record RemoveCoding(CodingId coding) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("coding.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    CodingRowStore rows = new CodingRowStore(tx);
    tx.name(Label.of("coding.remove", rows.themeName(coding)));
    rows.remove(coding);
    return true;
  }
}
