package org.storyloom.ui.loops;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.storyloom.finding.FindingId;
import org.storyloom.learningloop.ChangeDecision;
import org.storyloom.learningloop.ChangeLoop;
import org.storyloom.learningloop.ChangeResponse;
import org.storyloom.learningloop.Decide;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.DecisionFacts;
import org.storyloom.learningloop.DecisionId;
import org.storyloom.learningloop.DecisionStatus;
import org.storyloom.learningloop.DropFromLoop;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LoopFacts;
import org.storyloom.learningloop.LoopId;
import org.storyloom.learningloop.OpenLoop;
import org.storyloom.learningloop.RecordResponse;
import org.storyloom.learningloop.RemoveDecision;
import org.storyloom.learningloop.RemoveResponse;
import org.storyloom.learningloop.Response;
import org.storyloom.learningloop.ResponseFacts;
import org.storyloom.learningloop.ResponseId;
import org.storyloom.learningloop.Stance;
import org.storyloom.learningloop.TakeToLoop;
import org.storyloom.store.Mint;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.evidence.Wording;

/// The loops, what lies on the desk for one of them, which of its findings is being talked about,
/// and every gesture of a workshop.
public final class LoopsViewModel {
  private static final String[] LOOPS = {
    "learning_loop",
    "loop_finding",
    "loop_response",
    "decision",
    "decision_finding",
    "finding",
    "evidence_link",
    "convergence_rating",
    "judgement",
    "coding",
    "consent",
    "hold",
    "redaction"
  };

  private final Bench bench;
  private final Wording wording;
  private final Live<Desk> reading;
  private final Live<Optional<Slides>> cutting;
  private final ReadOnlyObjectWrapper<Desk> desk =
      new ReadOnlyObjectWrapper<>(this, "desk", Desk.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Slides>> slides =
      new ReadOnlyObjectWrapper<>(this, "slides", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FindingId>> finding =
      new ReadOnlyObjectWrapper<>(this, "finding", Optional.empty());
  private final BooleanProperty showing = new SimpleBooleanProperty(this, "showing");
  private final ReadOnlyObjectWrapper<List<Crumb>> crumbs =
      new ReadOnlyObjectWrapper<>(this, "crumbs", List.of());
  private Optional<LoopId> wanted = Optional.empty();

  public LoopsViewModel(Bench bench) {
    this.bench = bench;
    wording = new Wording(bench.messages());
    reading =
        bench.live(
            () -> {
              Optional<LoopId> id = wanted;
              LocalDate today = today();
              return database -> Desk.read(database, id, today);
            },
            this::laid,
            LOOPS);
    cutting =
        bench.live(
            () -> {
              Optional<LoopId> id = loop().map(LearningLoop::id);
              LocalDate today = today();
              var plan = bench.plan();
              return database ->
                  id.flatMap(one -> Slides.read(database, one, today, wording, plan));
            },
            slides::set,
            LOOPS);
  }

  Bench bench() {
    return bench;
  }

  Wording wording() {
    return wording;
  }

  ReadOnlyObjectProperty<Desk> deskProperty() {
    return desk.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Slides>> slidesProperty() {
    return slides.getReadOnlyProperty();
  }

  /// Which finding is being talked about.
  ReadOnlyObjectProperty<Optional<FindingId>> findingProperty() {
    return finding.getReadOnlyProperty();
  }

  /// Whether the workshop is on the wall.
  BooleanProperty showingProperty() {
    return showing;
  }

  ReadOnlyObjectProperty<List<Crumb>> crumbsProperty() {
    return crumbs.getReadOnlyProperty();
  }

  Optional<Desk.Laid> open() {
    return desk.get().laid();
  }

  Optional<LearningLoop> loop() {
    return open().map(Desk.Laid::loop);
  }

  LocalDate today() {
    return mint().today();
  }

  void show(Place place) {
    if (place instanceof Place.OfThing thing) {
      LoopId id = new LoopId(thing.thing());
      if (!wanted.equals(Optional.of(id))) {
        wanted = Optional.of(id);
        finding.set(Optional.empty());
        reading.refresh();
      }
    }
    reading.start();
  }

  void left() {
    hide();
    reading.stop();
  }

  void choose(LoopId id) {
    bench.go(new Place.OfThing(PaneId.LOOPS, id.value()));
  }

  void talkAbout(FindingId id) {
    finding.set(Optional.of(id));
  }

  /// The finding after this one, or before it, as a workshop takes them.
  void step(int by) {
    List<FindingId> all =
        showing.get()
            ? slides
                .get()
                .map(one -> one.slides().stream().map(Slides.Slide::finding).toList())
                .orElse(List.of())
            : open()
                .map(one -> one.findings().stream().map(taken -> taken.finding().id()).toList())
                .orElse(List.of());
    if (!all.isEmpty()) {
      int at = finding.get().map(all::indexOf).orElse(-1);
      talkAbout(all.get(Math.clamp((long) at + by, 0, all.size() - 1)));
    }
  }

  /// Puts the loop on the wall.
  void present() {
    if (loop().isPresent()) {
      cutting.refresh();
      cutting.start();
      showing.set(true);
      bench.dialogs().wholeWindow(true);
    }
  }

  /// Back to the desk.
  void hide() {
    cutting.stop();
    showing.set(false);
    bench.dialogs().wholeWindow(false);
  }

  /// Opens a loop after all others.
  void openLoop(LoopFacts facts) {
    bench.perform(new OpenLoop(new LoopId(mint().id()), "", facts), this::choose);
  }

  void change(LoopFacts facts) {
    loop().ifPresent(one -> bench.perform(new ChangeLoop(one.id(), facts)));
  }

  void take(FindingId id) {
    loop().ifPresent(one -> bench.perform(new TakeToLoop(one.id(), id), took -> talkAbout(id)));
  }

  void drop(FindingId id) {
    loop().ifPresent(one -> bench.perform(new DropFromLoop(one.id(), id)));
  }

  /// One more hand up for the finding that is being talked about: hands without words are counted
  /// together.
  void vote(Stance stance) {
    Optional<FindingId> about = finding.get();
    if (about.isEmpty() || loop().isEmpty()) {
      return;
    }
    Optional<Response> hands = open().flatMap(one -> one.hands(about.get(), stance));
    if (hands.isPresent()) {
      ResponseFacts facts = hands.get().facts();
      bench.perform(
          new ChangeResponse(
              hands.get().id(),
              new ResponseFacts(facts.finding(), facts.role(), stance, "", facts.people() + 1)));
    } else {
      respond(new ResponseFacts(about.get(), "", stance, "", 1));
    }
  }

  void respond(ResponseFacts facts) {
    loop()
        .ifPresent(
            one -> bench.perform(new RecordResponse(new ResponseId(mint().id()), one.id(), facts)));
  }

  void remove(Response response) {
    bench.perform(new RemoveResponse(response.id()));
  }

  void decide(DecisionFacts facts) {
    loop()
        .ifPresent(one -> bench.perform(new Decide(new DecisionId(mint().id()), one.id(), facts)));
  }

  void change(Decision decision, DecisionFacts facts) {
    bench.perform(new ChangeDecision(decision.id(), facts));
  }

  /// Says what became of a decision.
  void turn(Decision decision, DecisionStatus status, String came) {
    change(decision, decision.facts().turned(status, came));
  }

  void remove(Decision decision) {
    bench.perform(new RemoveDecision(decision.id()));
  }

  private Mint mint() {
    return bench.workspace().history().mint();
  }

  private void laid(Desk now) {
    desk.set(now);
    Optional<LearningLoop> loop = loop();
    loop.ifPresent(one -> {
      if (wanted.isEmpty()) {
        wanted = Optional.of(one.id());
        bench.navigator().settle(new Place.OfThing(PaneId.LOOPS, one.id().value()));
      }
    });
    boolean there = open().filter(one -> one.taken(finding.get()).isPresent()).isPresent();
    if (!there) {
      finding.set(
          open()
              .flatMap(one -> one.findings().stream().findFirst())
              .map(one -> one.finding().id()));
    }
    crumbs.set(
        loop.map(one -> List.of(Crumb.of(one.ordinal() + " " + one.title()))).orElse(List.of()));
    LocalDate today = today();
    bench.stale(
        PaneId.LOOPS,
        open()
            .filter(one ->
                one.said().stream().anyMatch(decision -> decision.late(today))
                    || one.decisions().stream().anyMatch(decision -> decision.late(today)))
            .isPresent());
  }
}
