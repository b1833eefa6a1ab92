package org.storyloom.ui.bench;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.storyloom.store.History;
import org.storyloom.study.Coder;
import org.storyloom.study.StudyPlan;

/// The study's plan as it stands, and who codes now: the first coder until another is chosen, and
/// whoever codes signs the steps.
final class Planned {
  static final String[] TABLES = {
    "study", "phase", "site", "activity", "wave", "question", "change_domain", "strand", "coder"
  };

  private final History history;
  private final ReadOnlyObjectWrapper<StudyPlan> plan;
  private final ObjectProperty<Optional<Coder>> coder =
      new SimpleObjectProperty<>(this, "coder", Optional.empty());

  Planned(StudyPlan begin, History history) {
    this.history = history;
    plan = new ReadOnlyObjectWrapper<>(this, "plan", begin);
    begin.coders().stream().findFirst().ifPresent(first -> coder.set(Optional.of(first)));
    coder.addListener((property, before, now) -> sign());
    sign();
  }

  ReadOnlyObjectWrapper<StudyPlan> plan() {
    return plan;
  }

  ObjectProperty<Optional<Coder>> coder() {
    return coder;
  }

  void follow(StudyPlan now) {
    plan.set(now);
    Optional<Coder> still = coder.get().flatMap(before -> now.coder(before.id()));
    coder.set(still.isPresent() ? still : now.coders().stream().findFirst());
  }

  private void sign() {
    history.by(coder.get().map(Coder::name).orElse(""));
  }
}
