package org.storyloom.coding;

import org.storyloom.codebook.ThemeId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Puts another theme in the place of a coding's own; passage, coder, weight and memo stay. Where
/// its coder has that theme on the same passage already, the two become one. Answers the coding
/// that remains.
public record RecodeTo(CodingId coding, ThemeId theme) implements Command<CodingId> {

  @Override
  public Label label() {
    return Label.of("coding.recode.one");
  }

  @Override
  public CodingId run(Tx tx) {
    CodingRowStore rows = new CodingRowStore(tx);
    tx.name(Label.of("coding.recode", rows.openTheme(theme)));
    return rows.recode(coding, theme);
  }
}
