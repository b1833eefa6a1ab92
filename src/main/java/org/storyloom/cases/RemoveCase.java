package org.storyloom.cases;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Takes a case out of the study, with what is known of it and the memos about it. Refused while a
/// source, a turn, a respondent or a pseudonym is theirs.
public record RemoveCase(CaseId of) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("cases.case.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    CaseRowStore rows = new CaseRowStore(tx);
    StudyCase gone = rows.studyCase(of);
    tx.announce(Removed.of("case", of.value()));
    rows.remove(gone);
    tx.name(Label.of("cases.case.remove", gone.name()));
    return true;
  }
}
