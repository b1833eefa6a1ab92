package org.storyloom.ui.triangulate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.ChangeFinding;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Judge;
import org.storyloom.finding.Strength;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.study.Question;
import org.storyloom.study.QuestionId;
import org.storyloom.study.Strand;
import org.storyloom.study.StrandId;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.ClearRating;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.RateConvergence;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Clip;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.evidence.FindingReading;
import org.storyloom.ui.bench.evidence.ShownFinding;
import org.storyloom.ui.bench.evidence.Wording;

/// The matrix of findings and strands, where one stands in it, and the finding that stands open
/// below.
public final class TriangulateViewModel {
  private static final String[] CLAIMS = {
    "finding", "evidence_link", "judgement", "convergence_rating", "coding", "reading", "strand"
  };

  private final Bench bench;
  private final Wording wording;
  private final Live<Held> reading;
  private final Live<Optional<ShownFinding>> opening;
  private final ReadOnlyObjectWrapper<Held> held =
      new ReadOnlyObjectWrapper<>(this, "held", Held.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<ShownFinding>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Here>> here =
      new ReadOnlyObjectWrapper<>(this, "here", Optional.empty());
  private final ObjectProperty<Optional<Question>> question =
      new SimpleObjectProperty<>(this, "question", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Crumb>> crumbs =
      new ReadOnlyObjectWrapper<>(this, "crumbs", List.of());

  public TriangulateViewModel(Bench bench) {
    this.bench = bench;
    wording = new Wording(bench.messages());
    reading = bench.live(Held::read, this::read, CLAIMS);
    opening =
        bench.live(
            () -> {
              Optional<Here> at = here.get();
              return database ->
                  at.flatMap(one ->
                      new FindingReading(database, wording, bench.plan()).read(one.finding()));
            },
            open::set,
            CLAIMS);
    question.addListener((property, before, now) -> crumbs.set(crumbs(now)));
  }

  Bench bench() {
    return bench;
  }

  Wording wording() {
    return wording;
  }

  ReadOnlyObjectProperty<Held> heldProperty() {
    return held.getReadOnlyProperty();
  }

  /// The finding one stands on, with its words and numbers.
  ReadOnlyObjectProperty<Optional<ShownFinding>> openProperty() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Here>> hereProperty() {
    return here.getReadOnlyProperty();
  }

  /// Which question's findings are shown; empty for all.
  ObjectProperty<Optional<Question>> questionProperty() {
    return question;
  }

  ReadOnlyObjectProperty<List<Crumb>> crumbsProperty() {
    return crumbs.getReadOnlyProperty();
  }

  void show(Place place) {
    if (place instanceof Place.OfThing thing) {
      stand(new Here(new FindingId(thing.thing()), Optional.empty()));
    }
    reading.start();
    opening.start();
  }

  void left() {
    reading.stop();
    opening.stop();
  }

  /// Goes to a finding and a strand of the matrix.
  void stand(Here at) {
    boolean other = here.get().map(Here::finding).filter(at.finding()::equals).isEmpty();
    here.set(Optional.of(at));
    if (other) {
      opening.refresh();
    }
    bench.navigator().settle(new Place.OfThing(PaneId.TRIANGULATE, at.finding().value()));
  }

  /// How many findings and strands there are, how many disagree, how many judgements are stale.
  String facts() {
    List<Held.Line> lines = shown();
    return bench.text(
        "triangulate.facts",
        lines.size(),
        held.get().strands().size(),
        lines.stream().filter(Held.Line::disagrees).count(),
        lines.stream().filter(Held.Line::stale).count());
  }

  /// The lines of the chosen question.
  List<Held.Line> shown() {
    Optional<QuestionId> wanted = question.get().map(Question::id);
    return held.get().lines().stream()
        .filter(line ->
            wanted.isEmpty() || wanted.equals(Optional.ofNullable(line.finding().question())))
        .toList();
  }

  Optional<Strand> strand() {
    Optional<StrandId> id = here.get().flatMap(Here::strand);
    return held.get().strands().stream()
        .filter(one -> id.equals(Optional.of(one.id())))
        .findFirst();
  }

  /// The cell one stands in.
  Optional<Cell> cell() {
    Optional<StrandId> id = here.get().flatMap(Here::strand);
    return open.get()
        .flatMap(one ->
            one.cells().stream().filter(cell -> id.equals(Optional.of(cell.strand()))).findFirst());
  }

  /// Rates the strand one stands in.
  void rate(Convergence convergence, String note) {
    here.get()
        .ifPresent(at ->
            at.strand()
                .ifPresent(strand ->
                    bench.perform(
                        new RateConvergence(at.finding(), strand, coder(), convergence, note))));
  }

  /// Takes one's own rating back.
  void clear() {
    here.get()
        .ifPresent(at ->
            at.strand()
                .ifPresent(
                    strand -> bench.perform(new ClearRating(at.finding(), strand, coder()))));
  }

  void judge(Strength strength, String reasons) {
    finding()
        .ifPresent(one -> bench.perform(new Judge(one.id(), coder(), strength, reasons, null)));
  }

  /// Writes down what words and numbers say together.
  void together(String words) {
    finding()
        .ifPresent(one -> {
          FindingFacts facts = one.facts();
          bench.perform(
              new ChangeFinding(
                  one.id(),
                  new FindingFacts(
                      facts.claim(),
                      facts.question(),
                      facts.phase(),
                      facts.domain(),
                      facts.holdsFor(),
                      facts.status(),
                      words)));
        });
  }

  /// Goes to the finding with all its links.
  void links() {
    here.get().ifPresent(at -> bench.go(new Place.OfThing(PaneId.FINDINGS, at.finding().value())));
  }

  /// Copies the matrix as a table, as far as it may leave to the team.
  void copy() {
    Held all = held.get();
    List<Held.Line> lines = shown();
    var today = bench.workspace().history().mint().today();
    bench.read(
        database -> {
          Gate gate = new Gate(database, today);
          Cleared<List<Held.Line>> may =
              gate.things(Level.TEAM, "finding", lines, line -> line.finding().id().value());
          Map<FindingId, String> claims =
              may.content().stream()
                  .collect(
                      Collectors.toMap(
                          line -> line.finding().id(), line -> line.finding().claim()));
          return may.with(
              gate.ours(Level.TEAM, claims), (kept, said) -> table(all.strands(), kept, said));
        },
        table -> {
          Clip.copy(table);
          bench.tell(bench.text("triangulate.copied"));
        });
  }

  private String table(List<Strand> strands, List<Held.Line> lines, Map<FindingId, String> claims) {
    StringBuilder table = new StringBuilder(bench.text("triangulate.column.finding"));
    strands.forEach(strand -> table.append('\t').append(strand.name()));
    for (Held.Line line : lines) {
      Finding finding = line.finding();
      table.append("\nF").append(finding.number()).append(' ').append(claims.get(finding.id()));
      line.cells().forEach(cell -> table.append('\t').append(wording.word(Held.Line.said(cell))));
    }
    return table.append('\n').toString();
  }

  Optional<Finding> finding() {
    return open.get().map(ShownFinding::finding);
  }

  private @Nullable CoderId coder() {
    return bench.coder().map(Coder::id).orElse(null);
  }

  private void read(Held now) {
    held.set(now);
    boolean there =
        here.get()
            .filter(at ->
                now.lines().stream().anyMatch(line -> line.finding().id().equals(at.finding())))
            .isPresent();
    if (!there && !now.lines().isEmpty()) {
      stand(new Here(now.lines().getFirst().finding().id(), Optional.empty()));
    }
    bench.stale(PaneId.TRIANGULATE, now.lines().stream().anyMatch(Held.Line::stale));
  }

  private static List<Crumb> crumbs(Optional<Question> question) {
    return question.map(one -> List.of(Crumb.of(one.words()))).orElse(List.of());
  }
}
