package org.storyloom.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds a round of the survey.
public record AddWave(String name, WaveKind kind, @Nullable PhaseId phase, @Nullable LocalDate held)
    implements Command<WaveId> {
  @Override
  public Label label() {
    return Label.of("study.wave.add", name);
  }

  @Override
  public WaveId run(Tx tx) {
    Fit fit = Fit.in(tx);
    var others = fit.plan().waves();
    WaveId id = new WaveId(tx.mint().id());
    fit.add(
        tx,
        new Wave(
            id, Fit.slug(others, name, "wave"), name.strip(), kind, phase, held, Fit.next(others)));
    return id;
  }
}
