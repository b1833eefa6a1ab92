package org.storyloom.study;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds an evaluation question after the last.
public record AddQuestion(String words) implements Command<QuestionId> {
  @Override
  public Label label() {
    return Label.of("study.question.add", words);
  }

  @Override
  public QuestionId run(Tx tx) {
    Fit fit = Fit.in(tx);
    var others = fit.plan().questions();
    QuestionId id = new QuestionId(tx.mint().id());
    fit.add(
        tx, new Question(id, Fit.slug(others, words, "question"), words.strip(), Fit.next(others)));
    return id;
  }
}
