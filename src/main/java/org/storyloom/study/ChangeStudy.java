package org.storyloom.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Changes the study's title, purpose, language and first day. Answers whether that changed
/// anything.
public record ChangeStudy(
    String title, String purpose, String language, @Nullable LocalDate started)
    implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("study.change");
  }

  @Override
  public Boolean run(Tx tx) {
    StudyPlan plan = PlanStore.read(tx);
    if (!plan.founded()) {
      throw new Refused("study.found.not");
    }
    StudyFacts before = plan.study();
    StudyFacts after =
        new StudyFacts(before.id(), before.slug(), title.strip(), purpose, language, started);
    Fit.check(after);
    return PartStore.change(tx, after);
  }
}
