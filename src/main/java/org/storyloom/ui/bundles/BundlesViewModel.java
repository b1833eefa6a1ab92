package org.storyloom.ui.bundles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.storyloom.bundle.Bundles;
import org.storyloom.bundle.Made;
import org.storyloom.bundle.verify.Verdict;
import org.storyloom.bundle.verify.Verifier;
import org.storyloom.job.JobName;
import org.storyloom.safeguard.Level;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Workspace;

/// Who a bundle is for, what would be in it, and making and proving one.
public final class BundlesViewModel {
  private final Bench bench;
  private final Live<BundlesReading.Shown> reading;
  private final ObjectProperty<Level> level =
      new SimpleObjectProperty<>(this, "level", Level.DONOR);
  private final StringProperty purpose = new SimpleStringProperty(this, "purpose", "");
  private final ReadOnlyObjectWrapper<BundlesReading.Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", BundlesReading.Shown.NOTHING);

  public BundlesViewModel(Bench bench) {
    this.bench = bench;
    reading =
        bench.live(
            new BundlesReading(bench.workspace().history()),
            shown::set,
            "finding",
            "evidence_link",
            "judgement",
            "convergence_rating",
            "coding",
            "source",
            "consent",
            "hold",
            "redaction",
            "pseudonym",
            "study_case",
            "indicator",
            "reading",
            "theme");
  }

  /// A bundle that was proved, and what it proved to be.
  record Proved(Path file, Verdict verdict) {}

  Bench bench() {
    return bench;
  }

  ObjectProperty<Level> levelProperty() {
    return level;
  }

  /// What the next bundle is for; goes into the log.
  StringProperty purposeProperty() {
    return purpose;
  }

  ReadOnlyObjectProperty<BundlesReading.Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// What the chosen level lets through, once it is known.
  Optional<BundlesReading.AtLevel> chosen() {
    return shown.get().at(level.get());
  }

  void show() {
    reading.start();
  }

  void left() {
    reading.stop();
  }

  void next(int steps) {
    List<Level> all = List.of(Level.values());
    level.set(all.get(Math.clamp(all.indexOf(level.get()) + (long) steps, 0, all.size() - 1)));
  }

  /// Goes where consents, holds and replacements are kept.
  void toSafeguards() {
    bench.go(new Place.Whole(PaneId.SAFEGUARDS));
  }

  /// Asks where the bundle is to lie, and makes it.
  void make() {
    Level wanted = level.get();
    String name = bench.workspace().name() + "-" + wanted.word() + ".zip";
    bench
        .dialogs()
        .chooseTarget(bench.text("bundles.make.where"), name, to -> make(wanted, to, made -> {}));
  }

  void make(Level wanted, Path to, Consumer<Made> then) {
    Workspace workspace = bench.workspace();
    String why = purpose.get();
    bench.run(
        JobName.of("bundles.work.make"),
        token -> new Bundles(workspace.database(), workspace.history()).make(wanted, why, to),
        made -> {
          bench.tell(bench.text("bundles.made", to.getFileName().toString(), made.passages()));
          reading.refresh();
          then.accept(made);
        });
  }

  /// Asks for a bundle, and proves it.
  void verify(Consumer<Proved> then) {
    bench
        .dialogs()
        .chooseFiles(
            bench.text("bundles.verify.which"),
            files -> {
              if (!files.isEmpty()) {
                verify(files.getFirst(), then);
              }
            });
  }

  void verify(Path file, Consumer<Proved> then) {
    bench.run(
        JobName.of("bundles.work.verify"), token -> new Proved(file, Verifier.verify(file)), then);
  }
}
