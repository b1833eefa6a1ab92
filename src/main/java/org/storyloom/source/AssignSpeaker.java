package org.storyloom.source;

import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Says which case speaks under a name in a transcript, and whether as its moderator. Answers how
/// many turns that changed.
public record AssignSpeaker(SourceId source, String speaker, @Nullable CaseId by, boolean moderator)
    implements Command<Integer> {

  @Override
  public Label label() {
    return Label.of("source.speaker.assign");
  }

  @Override
  public Integer run(Tx tx) {
    return SourceRowStore.assign(tx, source, speaker, by, moderator);
  }
}
