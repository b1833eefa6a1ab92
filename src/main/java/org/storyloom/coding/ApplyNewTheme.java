package org.storyloom.coding;

import org.storyloom.codebook.AddTheme;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.study.CoderId;

/// Makes a theme and puts it on a passage, in one step: for a theme that somebody finds while
/// reading, or takes from the passage's own words. Answers the coding.
public record ApplyNewTheme(SourceId source, Span span, AddTheme theme, CoderId coder)
    implements Command<CodingId> {

  @Override
  public Label label() {
    return Label.of("coding.apply.new", theme.facts().name());
  }

  @Override
  public CodingId run(Tx tx) {
    theme.run(tx);
    CodingId coding = new ApplyTheme(source, span, theme.id(), coder).run(tx);
    tx.name(label());
    return coding;
  }
}
