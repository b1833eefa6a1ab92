package org.storyloom.survey;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a survey away with its items, the answers to them and the readings that were computed from
/// these. Open answers stay: they are sources of their own. Answers how many people go.
public record RemoveSurvey(SurveyId id) implements Command<Integer> {

  @Override
  public Label label() {
    return Label.of("survey.remove.one");
  }

  @Override
  public Integer run(Tx tx) {
    SurveyRowStore rows = new SurveyRowStore(tx);
    Survey gone = rows.survey(id);
    int people = rows.remove(gone);
    tx.name(Label.of("survey.remove", gone.name(), Integer.toString(people)));
    return people;
  }
}
