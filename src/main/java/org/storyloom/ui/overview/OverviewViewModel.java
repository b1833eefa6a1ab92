package org.storyloom.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Mint;
import org.storyloom.study.AddCoder;
import org.storyloom.study.AddDomain;
import org.storyloom.study.AddPhase;
import org.storyloom.study.AddQuestion;
import org.storyloom.study.AddSite;
import org.storyloom.study.AddWave;
import org.storyloom.study.ChangeStudy;
import org.storyloom.study.Coder;
import org.storyloom.study.FoundStudy;
import org.storyloom.study.MovePart;
import org.storyloom.study.PartId;
import org.storyloom.study.PlanPart;
import org.storyloom.study.RemovePart;
import org.storyloom.study.RenamePart;
import org.storyloom.study.SiteId;
import org.storyloom.study.StudyFacts;
import org.storyloom.study.WaveKind;
import org.storyloom.study.fresh.FreshPlan;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;

/// How the study stands, in words, and the first gestures on it: naming it, its phases and sites,
/// bringing files in, going on where somebody left off.
public final class OverviewViewModel {
  private final Bench bench;
  private final Live<StudyState> live;
  private final ReadOnlyObjectWrapper<Page> page =
      new ReadOnlyObjectWrapper<>(this, "page", Page.NOTHING);

  public OverviewViewModel(Bench bench) {
    this.bench = bench;
    live =
        bench.live(
            new StudyReading(bench.workspace().history()),
            this::read,
            "study",
            "phase",
            "site",
            "source",
            "collection",
            "theme",
            "coding",
            "reading",
            "finding",
            "evidence_link",
            "judgement",
            "consent",
            "learning_loop",
            "decision");
  }

  Bench bench() {
    return bench;
  }

  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  void show() {
    live.start();
  }

  void left() {
    live.stop();
  }

  Optional<Page.GoOn> goOn() {
    return page.get().goOn();
  }

  void goOnNow() {
    goOn().ifPresent(last -> bench.go(last.place()));
  }

  void go(Place place) {
    bench.go(place);
  }

  void choose() {
    bench.dialogs().chooseFiles(bench.text("overview.bring.title"), this::bring);
  }

  /// Somebody dropped these files, or chose them.
  void bring(List<Path> files) {
    if (!files.isEmpty()) {
      bench.go(new Place.OfFiles(files));
    }
  }

  /// Asks for the study's title; a workspace that nobody has founded gets its first plan with it.
  void name() {
    String title = bench.plan().study().title();
    bench
        .dialogs()
        .ask(bench.text("overview.name.ask"), bench.text("overview.name.do"), title, this::name);
  }

  void name(String title) {
    if (bench.plan().founded()) {
      StudyFacts study = bench.plan().study();
      bench.perform(new ChangeStudy(title, study.purpose(), study.language(), study.started()));
    } else {
      Mint mint = bench.workspace().history().mint();
      bench.perform(new FoundStudy(FreshPlan.of(mint, bench.messages(), title, "")));
    }
  }

  void toThemes() {
    bench.go(new Place.Whole(PaneId.CODEBOOK));
  }

  void toConsent() {
    bench.go(new Place.Whole(PaneId.SAFEGUARDS));
  }

  /// Adds a part to the plan: a site perhaps within another, a wave of this kind.
  void add(PlanKind kind, String name, @Nullable SiteId within, WaveKind wave) {
    switch (kind) {
      case PHASES -> bench.perform(new AddPhase(name));
      case SITES -> bench.perform(AddSite.place(name, within));
      case WAVES -> bench.perform(new AddWave(name, wave, null, null));
      case QUESTIONS -> bench.perform(new AddQuestion(name));
      case DOMAINS -> bench.perform(new AddDomain(name));
      case CODERS -> bench.perform(new AddCoder(name, Coder.initialsOf(name)));
    }
  }

  void rename(PartId part, String name) {
    bench.perform(new RenamePart(part, name));
  }

  void remove(PartId part) {
    bench.perform(new RemovePart(part));
  }

  /// Moves a part by so many places.
  void move(PlanPart part, int by) {
    List<? extends PlanPart> alike = bench.plan().alike(part.id());
    bench.perform(new MovePart(part.id(), alike.indexOf(part) + 1 + by));
  }

  private void read(StudyState state) {
    page.set(new PageWords(bench.messages(), state).page());
  }
}
