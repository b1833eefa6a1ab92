package org.storyloom.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.ChangeFinding;
import org.storyloom.finding.ChangeLink;
import org.storyloom.finding.ConfirmJudgement;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.FindingStatus;
import org.storyloom.finding.Judge;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.finding.Strength;
import org.storyloom.finding.Unlink;
import org.storyloom.learningloop.LoopId;
import org.storyloom.learningloop.TakeToLoop;
import org.storyloom.store.History;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.study.Phase;
import org.storyloom.study.Question;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.evidence.Shown;
import org.storyloom.ui.bench.evidence.Wording;

/// The ledger of findings, the one that stands open, and every gesture on it.
public final class FindingsViewModel {
  private static final String[] CLAIMS = {
    "finding",
    "evidence_link",
    "judgement",
    "convergence_rating",
    "coding",
    "reading",
    "theme",
    "learning_loop",
    "loop_finding",
    "decision",
    "decision_finding"
  };

  private final Bench bench;
  private final Wording wording;
  private final Live<Ledger> listing;
  private final Live<Optional<OpenFinding>> opening;
  private final ObjectProperty<Grouping> grouping =
      new SimpleObjectProperty<>(this, "grouping", Grouping.QUESTION);
  private final ReadOnlyObjectWrapper<List<LedgerLine>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());
  private final ReadOnlyObjectWrapper<Optional<FindingId>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OpenFinding>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Crumb>> crumbs =
      new ReadOnlyObjectWrapper<>(this, "crumbs", List.of());
  private Ledger ledger = Ledger.EMPTY;

  public FindingsViewModel(Bench bench) {
    this.bench = bench;
    wording = new Wording(bench.messages());
    listing =
        bench.live(
            Ledger::read,
            this::listed,
            "finding",
            "evidence_link",
            "judgement",
            "coding",
            "reading");
    opening =
        bench.live(
            () -> {
              Optional<FindingId> id = chosen.get();
              History history = bench.workspace().history();
              return database ->
                  id.flatMap(
                      one -> OpenFinding.read(database, history, wording, bench.plan(), one));
            },
            this::opened,
            CLAIMS);
    grouping.addListener((property, before, now) -> lay());
    bench.planProperty().addListener((property, before, now) -> lay());
  }

  Bench bench() {
    return bench;
  }

  Wording wording() {
    return wording;
  }

  ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  ReadOnlyObjectProperty<List<LedgerLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /// Which finding stands open.
  ReadOnlyObjectProperty<Optional<FindingId>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<OpenFinding>> openProperty() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Crumb>> crumbsProperty() {
    return crumbs.getReadOnlyProperty();
  }

  void show(Place place) {
    if (place instanceof Place.OfThing thing) {
      open(new FindingId(thing.thing()));
    }
    listing.start();
    opening.start();
  }

  void left() {
    listing.stop();
    opening.stop();
  }

  /// Opens a finding; the way back leads to it.
  void choose(FindingId id) {
    if (!chosen.get().equals(Optional.of(id))) {
      bench.go(new Place.OfThing(PaneId.FINDINGS, id.value()));
    }
  }

  private void open(FindingId id) {
    if (!chosen.get().equals(Optional.of(id))) {
      chosen.set(Optional.of(id));
      opening.refresh();
    }
  }

  Optional<Finding> finding() {
    return open.get().map(one -> one.shown().finding());
  }

  /// States a claim and opens it.
  void state(FindingFacts facts) {
    FindingId id = new FindingId(bench.workspace().history().mint().id());
    bench.perform(new StateFinding(id, "", null, facts), number -> choose(id));
  }

  void change(FindingFacts facts) {
    finding().ifPresent(one -> bench.perform(new ChangeFinding(one.id(), facts)));
  }

  void turn(FindingStatus status) {
    finding().ifPresent(one -> change(one.facts().now(status)));
  }

  void judge(Strength strength, String reasons) {
    finding()
        .ifPresent(one -> bench.perform(new Judge(one.id(), coder(), strength, reasons, null)));
  }

  /// Says that the last judgement still stands.
  void confirm() {
    finding().ifPresent(one -> bench.perform(new ConfirmJudgement(one.id(), coder())));
  }

  void link(Evidence evidence, Bearing bearing) {
    finding()
        .ifPresent(one ->
            bench.perform(
                new LinkEvidence(
                    new LinkId(bench.workspace().history().mint().id()),
                    one.id(),
                    evidence,
                    bearing)));
  }

  void unlink(Shown shown) {
    bench.perform(new Unlink(shown.link()));
  }

  /// Says anew how a piece of evidence bears on the finding.
  void relate(Shown shown, Relation relation) {
    bench.perform(new ChangeLink(shown.link(), new Bearing(relation, null, shown.note())));
  }

  void takeTo(LoopId loop) {
    finding().ifPresent(one -> bench.perform(new TakeToLoop(loop, one.id())));
  }

  /// Goes to the loop in which the first decision from this finding was taken, else to the last it
  /// was taken to.
  void trace() {
    open.get()
        .flatMap(OpenFinding::traced)
        .ifPresent(loop -> bench.go(new Place.OfThing(PaneId.LOOPS, loop.value())));
  }

  boolean traceable() {
    return open.get().flatMap(OpenFinding::traced).isPresent();
  }

  /// Asks the search for more passages under the themes that carry the finding: among them is what
  /// speaks against it.
  void lookForMore() {
    open.get().ifPresent(one -> bench.go(new Place.OfQuery(one.query())));
  }

  private @Nullable CoderId coder() {
    return bench.coder().map(Coder::id).orElse(null);
  }

  private void listed(Ledger now) {
    ledger = now;
    lay();
    if (chosen.get().isEmpty() && !now.entries().isEmpty()) {
      FindingId first = now.entries().getFirst().finding().id();
      bench.navigator().settle(new Place.OfThing(PaneId.FINDINGS, first.value()));
      open(first);
    }
    bench.stale(PaneId.FINDINGS, now.entries().stream().anyMatch(Ledger.Entry::stale));
  }

  private void lay() {
    Map<String, List<Ledger.Entry>> groups = new LinkedHashMap<>();
    if (grouping.get() == Grouping.QUESTION) {
      bench.plan().questions().forEach(one -> groups.put(one.words(), new ArrayList<>()));
    } else {
      bench.plan().phases().forEach(one -> groups.put(one.name(), new ArrayList<>()));
    }
    for (Ledger.Entry entry : ledger.entries()) {
      groups.computeIfAbsent(group(entry.finding()), name -> new ArrayList<>()).add(entry);
    }
    List<LedgerLine> all = new ArrayList<>();
    groups.forEach((name, entries) -> {
      if (!entries.isEmpty()) {
        all.add(new LedgerLine.Head(name, Integer.toString(entries.size())));
        entries.forEach(entry -> all.add(new LedgerLine.Row(entry)));
      }
    });
    lines.set(List.copyOf(all));
  }

  private String group(Finding finding) {
    return grouping.get() == Grouping.QUESTION
        ? question(finding).orElseGet(() -> bench.text("findings.question.none"))
        : bench
            .plan()
            .phase(finding.phase())
            .map(Phase::name)
            .orElseGet(() -> bench.text("findings.phase.none"));
  }

  private Optional<String> question(Finding finding) {
    return bench.plan().question(finding.question()).map(Question::words);
  }

  private void opened(Optional<OpenFinding> now) {
    open.set(now);
    List<Crumb> way = new ArrayList<>();
    now.map(one -> one.shown().finding())
        .ifPresent(finding -> {
          question(finding).ifPresent(words -> way.add(Crumb.of(words)));
          way.add(Crumb.of("F" + finding.number()));
        });
    crumbs.set(List.copyOf(way));
  }
}
