package org.storyloom.ui.loops;

import java.nio.file.Path;
import java.util.Optional;
import org.storyloom.bundle.Made;
import org.storyloom.bundle.Packs;
import org.storyloom.job.JobName;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.safeguard.Level;
import org.storyloom.ui.bench.Bench;
import org.storyloom.workspace.Workspace;

/// Makes the workshop pack of a loop, for partners.
record Packing(Bench bench) {

  /// Asks where the pack is to lie, and makes it.
  void ask(LearningLoop loop) {
    bench
        .dialogs()
        .chooseTarget(
            bench.text("loops.packing.where"), loop.slug() + ".docx", to -> make(loop, to));
  }

  void make(LearningLoop loop, Path to) {
    Workspace workspace = bench.workspace();
    String purpose = bench.text("loops.packing.purpose", loop.title());
    bench.run(
        JobName.of("loops.work.pack"),
        token ->
            new Packs(workspace.database(), workspace.history())
                .make(loop.id(), Level.PARTNER, purpose, to),
        made -> tell(made, to));
  }

  private void tell(Optional<Made> made, Path to) {
    made.ifPresent(
        one -> bench.tell(bench.text("loops.packed", to.getFileName().toString(), one.passages())));
  }
}
