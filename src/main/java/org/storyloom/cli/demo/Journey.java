package org.storyloom.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.storyloom.bundle.Bundles;
import org.storyloom.bundle.Made;
import org.storyloom.bundle.Packs;
import org.storyloom.bundle.verify.Verdict;
import org.storyloom.bundle.verify.Verifier;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.exchange.NewStudy;
import org.storyloom.exchange.folder.FolderReport;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.job.Token;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.safeguard.Level;
import org.storyloom.search.SearchHits;
import org.storyloom.search.SearchOutcome;
import org.storyloom.search.SearchRequest;
import org.storyloom.store.Label;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.ConvergenceMatrix;
import org.storyloom.triangulation.Convergences;
import org.storyloom.triangulation.Ties;
import org.storyloom.workspace.Workspace;

/// The journey: brings a study in, marks a sentence of a story with a theme, takes that back and
/// makes it again, finds it by search, sees the number that the theme speaks to and where words and
/// numbers agree, and makes a workshop pack and a bundle, which it verifies.
public final class Journey {
  /// Who the bundle is for: far enough from the team that the gate has something to hold back.
  public static final Level LEVEL = Level.DONOR;

  private final Path out;
  private final Consumer<Label> tell;
  private final List<Path> pack = new ArrayList<>();
  private Path workspace = Path.of("");
  private Path bundle = Path.of("");
  private boolean sound;

  private Journey(Path out, Consumer<Label> tell) {
    this.out = out;
    this.tell = tell;
  }

  /// What it made, and whether the bundle verified.
  public record Ended(Path workspace, Path bundle, List<Path> pack, boolean sound) {
    public Ended {
      pack = List.copyOf(pack);
    }
  }

  /// Goes from the study in `folder` to files in `out`, and tells every step. Throws `StoreFault`
  /// where a study is there already.
  public static Ended go(Path folder, Path out, Consumer<Label> tell) throws IOException {
    Journey journey = new Journey(out, tell);
    NewStudy.FromFolder made =
        NewStudy.from(
            folder,
            out.resolve(folder.toAbsolutePath().normalize().getFileName().toString()),
            System.getProperty("user.name", ""),
            List.of(),
            Token.none());
    try (Workspace study = made.workspace()) {
      journey.came(study, made.report());
      Optional<Sentence> sentence = Sentence.of(study.database());
      if (sentence.isPresent()) {
        journey.mark(study, sentence.get());
        journey.find(study, sentence.get());
        journey.numbers(study, sentence.get());
      }
      journey.convergence(study);
      journey.pack(study);
      journey.bundle(study);
    }
    return new Ended(journey.workspace, journey.bundle, journey.pack, journey.sound);
  }

  private void told(String words, String... with) {
    tell.accept(Label.of(words, with));
  }

  private void came(Workspace study, FolderReport report) {
    workspace = study.folder();
    Map<String, Integer> counts = report.counts();
    told(
        "cli.demo.came",
        Integer.toString(counts.getOrDefault("sources", 0)),
        Integer.toString(counts.getOrDefault("comments", 0)),
        Integer.toString(counts.getOrDefault("codings", 0)),
        Integer.toString(counts.getOrDefault("findings", 0)),
        Integer.toString(report.remarks().size()));
  }

  private void mark(Workspace study, Sentence sentence) {
    told("cli.demo.read", sentence.source().title());
    study
        .history()
        .perform(
            new ApplyTheme(
                sentence.source().id(),
                sentence.span(),
                sentence.theme().id(),
                sentence.coder().id()));
    told("cli.demo.marked", sentence.words(), sentence.theme().name());
    study.history().undo();
    study.history().redo();
    told("cli.demo.undone");
  }

  private void find(Workspace study, Sentence sentence) {
    String query = sentence.query();
    SearchOutcome outcome = study.index().search(SearchRequest.of(query));
    if (outcome instanceof SearchOutcome.Answered(SearchHits hits, List<Label> _)) {
      told(
          "cli.demo.found",
          query,
          Long.toString(hits.total()),
          Long.toString(Math.round(hits.milliseconds())));
    }
  }

  private void numbers(Workspace study, Sentence sentence) {
    Indicators indicators = new Indicators(study.database());
    new Ties(study.database())
        .of(sentence.theme().id()).stream()
            .flatMap(tie -> indicators.find(tie.indicator()).stream())
            .findFirst()
            .ifPresent(indicator -> {
              List<Reading> readings = indicators.readings(indicator.id());
              told("cli.demo.number", indicator.name(), Integer.toString(readings.size()));
            });
  }

  private void convergence(Workspace study) {
    Map<Convergence, Integer> counts = new EnumMap<>(Convergence.class);
    ConvergenceMatrix matrix = new Convergences(study.database()).matrix();
    for (ConvergenceMatrix.Row row : matrix.rows()) {
      for (Cell cell : row.cells()) {
        counts.merge(cell.rating().orElse(cell.proposed()), 1, Integer::sum);
      }
    }
    told(
        "cli.demo.convergence",
        Integer.toString(matrix.rows().size()),
        count(counts, Convergence.AGREEMENT),
        count(counts, Convergence.PARTIAL_AGREEMENT),
        count(counts, Convergence.SILENCE),
        count(counts, Convergence.DISSONANCE));
  }

  private static String count(Map<Convergence, Integer> counts, Convergence which) {
    return Integer.toString(counts.getOrDefault(which, 0));
  }

  private void pack(Workspace study) throws IOException {
    List<LearningLoop> loops = new LearningLoops(study.database()).all();
    if (!loops.isEmpty()) {
      LearningLoop loop = loops.getLast();
      new Packs(study.database(), study.history())
          .make(loop.id(), Level.PARTNER, "", out.resolve("workshop"))
          .ifPresent(made -> {
            pack.addAll(made.files());
            told("cli.demo.pack", loop.title(), Integer.toString(made.files().size()));
          });
    }
  }

  private void bundle(Workspace study) throws IOException {
    Bundles bundles = new Bundles(study.database(), study.history());
    Made made = bundles.make(LEVEL, "", out.resolve(bundles.usualName(LEVEL)).toAbsolutePath());
    bundle = made.files().getFirst();
    int held = made.heldBack().stream().mapToInt(one -> one.count()).sum();
    told(
        "cli.demo.bundle",
        Integer.toString(made.findings()),
        Integer.toString(made.passages()),
        Integer.toString(made.readings()),
        Integer.toString(held));
    Verdict verdict = Verifier.verify(bundle, Optional.of(made.digest()));
    sound = verdict.sound();
    told(sound ? "cli.demo.sound" : "cli.demo.unsound", verdict.digest());
  }
}
