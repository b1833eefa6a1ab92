package org.storyloom.source;

import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Brings texts in, all in one step. A draft whose file is here already (the digest of its bytes
/// tells) is left out, unless the drafts say that they are `anew`. Answers what became of each, in
/// order.
public record ImportTexts(List<Draft> drafts, boolean anew)
    implements Command<List<ImportTexts.Arrival>> {
  public ImportTexts {
    drafts = List.copyOf(drafts);
  }

  public ImportTexts(List<Draft> drafts) {
    this(drafts, false);
  }

  /// What became of a draft: it is a source now, or its file was `alreadyHere` as this one.
  public record Arrival(SourceId id, boolean alreadyHere) {}

  @Override
  public Label label() {
    return drafts.size() == 1
        ? Label.of("source.import.one", drafts.getFirst().facts().title())
        : Label.of("source.import.many", Integer.toString(drafts.size()));
  }

  @Override
  public List<Arrival> run(Tx tx) {
    return new DraftStore(tx).add(drafts, anew);
  }
}
