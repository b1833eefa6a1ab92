package org.storyloom.ui.indicators;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.storyloom.exchange.BringNumbers;
import org.storyloom.finding.Finding;
import org.storyloom.indicator.AddIndicator;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.ChangeIndicator;
import org.storyloom.indicator.CorrectReading;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorFacts;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.RemoveIndicator;
import org.storyloom.indicator.RemoveReading;
import org.storyloom.job.JobName;
import org.storyloom.output.Out;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.store.Mint;
import org.storyloom.store.Transfers;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.indicators.IndicatorLines.Line;
import org.storyloom.workspace.Workspace;

/// The numbers as they are shown, the chosen indicator, and every gesture on them.
public final class IndicatorsViewModel {
  private final Bench bench;
  private final Live<Numbers> live;
  private final ReadOnlyObjectWrapper<Numbers> numbers =
      new ReadOnlyObjectWrapper<>(this, "numbers", Numbers.EMPTY);
  private final ReadOnlyObjectWrapper<List<Line>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());
  private final ReadOnlyObjectWrapper<Optional<Indicator>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Crumb>> crumbs =
      new ReadOnlyObjectWrapper<>(this, "crumbs", List.of());
  private final ReadOnlyObjectWrapper<Optional<NumbersReport>> report =
      new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
  private final BooleanProperty chart = new SimpleBooleanProperty(this, "chart", true);
  private Optional<UUID> wanted = Optional.empty();

  public IndicatorsViewModel(Bench bench) {
    this.bench = bench;
    live =
        bench.live(
            new NumbersReading(), this::read, "indicator", "reading", "finding", "evidence_link");
    bench.planProperty().addListener((property, before, now) -> lay());
  }

  Bench bench() {
    return bench;
  }

  Figures figures() {
    return new Figures(bench.messages(), bench.plan());
  }

  ReadOnlyObjectProperty<Numbers> numbersProperty() {
    return numbers.getReadOnlyProperty();
  }

  Numbers numbers() {
    return numbers.get();
  }

  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Indicator>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  Optional<Indicator> chosen() {
    return chosen.get();
  }

  ReadOnlyObjectProperty<List<Crumb>> crumbsProperty() {
    return crumbs.getReadOnlyProperty();
  }

  /// What became of the tables that were brought in last.
  ReadOnlyObjectProperty<Optional<NumbersReport>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /// Whether readings are shown as a chart, else as a table.
  BooleanProperty chartProperty() {
    return chart;
  }

  boolean isEmpty() {
    return numbers().known() && numbers().indicators().isEmpty();
  }

  /// The place may name an indicator or one of its readings.
  void show(Place place) {
    if (place instanceof Place.OfThing(PaneId _, UUID thing)) {
      wanted = Optional.of(thing);
      lay();
    }
    live.start();
  }

  void left() {
    live.stop();
  }

  /// Somebody chose it in the list: coming back leads to it.
  void settle(IndicatorId id) {
    if (chosen().filter(one -> one.id().equals(id)).isEmpty()) {
      wanted = Optional.of(id.value());
      bench.navigator().settle(new Place.OfThing(PaneId.INDICATORS, id.value()));
      lay();
    }
  }

  void toFinding(Finding finding) {
    bench.go(new Place.OfThing(PaneId.FINDINGS, finding.id().value()));
  }

  /// Adds an indicator and chooses it.
  void add(IndicatorFacts facts) {
    IndicatorId id = new IndicatorId(mint().id());
    wanted = Optional.of(id.value());
    bench.perform(new AddIndicator(id, "", facts));
  }

  void change(Indicator indicator, IndicatorFacts facts) {
    if (!facts.equals(indicator.facts())) {
      bench.perform(new ChangeIndicator(indicator.id(), facts));
    }
  }

  void remove(Indicator indicator) {
    bench.perform(new RemoveIndicator(indicator.id()));
  }

  void add(ReadingDraft draft) {
    bench.perform(new AddReadings(List.of(draft)));
  }

  void correct(Reading was, ReadingDraft now) {
    bench.perform(new CorrectReading(was.id(), now.taken(), now.figure(), now.quality()));
  }

  void remove(Reading reading) {
    bench.perform(new RemoveReading(reading.id()));
  }

  void chooseFiles() {
    bench.dialogs().chooseFiles(bench.text("indicators.bring"), this::bring);
  }

  /// Brings tables of indicators and readings in.
  void bring(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    Workspace workspace = bench.workspace();
    BringNumbers bring = new BringNumbers(files, bench.messages().locale());
    bench.run(
        JobName.of("indicators.work.import", Integer.toString(files.size())),
        token -> bring.into(workspace, token),
        became -> report.set(Optional.of(NumbersReport.of(became, bench.messages()))));
  }

  /// Saves a picture of the chosen readings where somebody says. Counts of people under eleven and
  /// readings held back by hand stay out of it, and it says how many.
  ///
  /// @param drawn makes the file of the course that may leave
  void save(Course course, Indicator of, Function<Course, String> drawn) {
    String name = of.slug().isEmpty() ? "indicator" : of.slug();
    bench
        .dialogs()
        .chooseTarget(
            bench.text("indicators.save"),
            name + ".svg",
            target -> cleared(course, of, then -> write(then, course, drawn, target)));
  }

  /// Asks the gate which readings may leave to the team.
  private void cleared(Course course, Indicator of, Consumer<Cleared<Set<Reading>>> then) {
    List<Reading> all = new ArrayList<>();
    course.series().forEach(one -> one.readings().forEach(it -> it.ifPresent(all::add)));
    LocalDate today = mint().today();
    bench.read(
        database -> {
          Gate gate = new Gate(database, today);
          Cleared<List<Reading>> free =
              gate.things(Level.TEAM, "reading", all, reading -> reading.id().value());
          Cleared<Map<ReadingId, Cell>> counts = gate.counts(Level.TEAM, cells(of, all));
          return free.with(counts, IndicatorsViewModel::leaving);
        },
        then);
  }

  private static List<Cell.Asked<ReadingId>> cells(Indicator of, List<Reading> all) {
    List<Cell.Asked<ReadingId>> cells = new ArrayList<>();
    for (Reading reading : all) {
      Long n = reading.figure().denominator();
      Long some = reading.figure().numerator();
      if (of.isShare() && n != null && some != null) {
        cells.add(new Cell.Asked<>(reading.id(), reading.id().value().toString(), some, n));
      }
    }
    return cells;
  }

  private static Set<Reading> leaving(List<Reading> free, Map<ReadingId, Cell> cells) {
    Set<Reading> leaving = new HashSet<>(free);
    leaving.removeIf(reading -> cells.get(reading.id()) instanceof Cell.FewerThan);
    return leaving;
  }

  private void write(
      Cleared<Set<Reading>> cleared, Course course, Function<Course, String> drawn, Path target) {
    Set<Reading> held = new HashSet<>();
    course.series().forEach(one -> one.readings().forEach(it -> it.ifPresent(held::add)));
    held.removeAll(cleared.content());
    Cleared<byte[]> file =
        cleared.map(leaving -> drawn.apply(course.without(held)).getBytes(StandardCharsets.UTF_8));
    Workspace workspace = bench.workspace();
    bench.run(
        JobName.of("indicators.work.save"),
        token -> {
          Out.file(file, target);
          new Transfers(workspace.database(), workspace.history().mint())
              .log(
                  workspace.history().by(),
                  "picture",
                  Level.TEAM.word(),
                  "",
                  NumbersReport.name(target),
                  org.storyloom.store.Digest.of(
                      new String(file.content(), StandardCharsets.UTF_8)));
          return held.size();
        },
        many -> bench.tell(bench.text("indicators.saved", NumbersReport.name(target), many)));
  }

  private Mint mint() {
    return bench.workspace().history().mint();
  }

  private void read(Numbers now) {
    numbers.set(now);
    lay();
  }

  private void lay() {
    Numbers now = numbers();
    Optional<Indicator> found =
        wanted
            .flatMap(id -> now.find(new IndicatorId(id)).or(() -> now.having(new ReadingId(id))))
            .or(() -> chosen().flatMap(one -> now.find(one.id())))
            .or(() -> first(now));
    lines.set(new IndicatorLines(bench, now, figures()).lines());
    chosen.set(found);
    crumbs.set(found.map(one -> List.of(Crumb.of(one.name()))).orElse(List.of()));
  }

  /// The first that carries a finding, else the first that has readings, else the first.
  private static Optional<Indicator> first(Numbers now) {
    return now.indicators().stream()
        .filter(one -> !now.carried(one.id()).isEmpty())
        .findFirst()
        .or(() -> now.indicators().stream().filter(one -> !now.of(one.id()).isEmpty()).findFirst())
        .or(() -> now.indicators().stream().findFirst());
  }
}
