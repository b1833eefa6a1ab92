package org.storyloom.source;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Takes a source out of the study, with its turns, notes, revisions and the memos about it and its
/// passages; translations of it stay, as texts of their own. Rooms above follow [SourceRemoved].
public record RemoveSource(SourceId source) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("source.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    Source gone = SourceRowStore.source(tx, source);
    tx.name(Label.of("source.remove", gone.title()));
    tx.announce(new SourceRemoved(source));
    tx.announce(Removed.of("source", source.value()));
    MemoPlaceStore.removeAll(tx, source);
    SourceRowStore.remove(tx, source);
    return true;
  }
}
