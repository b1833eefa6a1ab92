package org.storyloom.coding;

import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.study.CoderId;

/// Puts a theme on a passage. The range loses white space at its edges and takes in whole
/// characters. Answers the coding; the one that is there where this coder has put this theme on
/// this passage before.
public record ApplyTheme(SourceId source, Span span, ThemeId theme, CoderId coder)
    implements Command<CodingId> {

  @Override
  public Label label() {
    return Label.of("coding.apply.one");
  }

  @Override
  public CodingId run(Tx tx) {
    CodingRowStore rows = new CodingRowStore(tx);
    tx.name(Label.of("coding.apply", rows.openTheme(theme)));
    return rows.apply(source, rows.tidy(source, span), theme, coder);
  }
}
