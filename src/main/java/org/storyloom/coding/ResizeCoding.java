package org.storyloom.coding;

import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Puts a coding on another range of its source; also one whose words were lost. Where its coder
/// has the same theme there already, the two become one. Answers the coding that remains.
public record ResizeCoding(CodingId coding, Span span) implements Command<CodingId> {

  @Override
  public Label label() {
    return Label.of("coding.resize.one");
  }

  @Override
  public CodingId run(Tx tx) {
    CodingRowStore rows = new CodingRowStore(tx);
    tx.name(Label.of("coding.resize", rows.themeName(coding)));
    return rows.resize(coding, span);
  }
}
