package org.storyloom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.CodingDraft;
import org.storyloom.coding.CodingFollower;
import org.storyloom.coding.Codings;
import org.storyloom.coding.ImportCodings;
import org.storyloom.coding.Which;
import org.storyloom.source.Draft;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Mint;

/// Runs the bars whose rooms there are, over the corpus named on the command line: `S` or `L`
/// (usual).
public final class Bench {
  private static final int GESTURES = 300;

  private final Corpus corpus;
  private final Path folder;
  private final Report report = new Report(System.out);

  private Bench(Corpus corpus, Path folder) {
    this.corpus = corpus;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Corpus corpus = args.length > 0 && args[0].equals("S") ? Corpus.S : Corpus.L;
    System.out.println("Corpus: " + corpus);
    new Bench(corpus, Files.createTempDirectory("storyloom-bench")).run();
  }

  private void run() throws Exception {
    Path study = Files.createDirectory(folder.resolve("study"));
    try (Database database = Database.open(study)) {
      History history = new History(database, Mint.system());
      history.follow(new CodingFollower());
      history.perform(new Given(corpus));
      bringIn(history);
      Floors.forgetResults(database);
      retrieve(database);
      gestures(history);
    }
    report.figure("file of the study", Files.size(Database.file(study)) / 1_000_000 + " MB");
  }

  /// Not indexed yet on either side: where the index follows, its time belongs to both.
  private void bringIn(History history) throws Exception {
    List<Draft> drafts = corpus.drafts();
    double floor = Stopwatch.time(() -> Floors.insertTexts(folder, corpus));
    double ours = Stopwatch.time(() -> history.perform(new ImportTexts(drafts)).size());
    report.ratio("import of the transcripts as sources, once", ours, floor, 2);
    List<CodingDraft> codings = corpus.codingDrafts();
    double placed = Stopwatch.time(() -> history.perform(new ImportCodings(codings)).added());
    report.figure("import of the codings, once", "%.0f ms".formatted(placed));
  }

  private void retrieve(Database database) throws Exception {
    Codings codings = new Codings(database);
    ThemeId common = corpus.themeIds().getFirst();
    Stopwatch floor = Stopwatch.of(() -> Floors.codingsOf(database, common.value()));
    Stopwatch ours = Stopwatch.of(() -> codings.of(common).size());
    report.figure("passages of the commonest theme", codings.of(common).size() + " passages");
    both("all passages of one theme with text", ours, floor, 3);
    AtomicInteger marks = new AtomicInteger();
    Stopwatch sweepFloor = Stopwatch.of(() -> Floors.marks(database));
    Stopwatch sweep =
        Stopwatch.of(() -> {
          marks.set(0);
          codings.marks(Which.ALL, mark -> marks.incrementAndGet());
          return marks.get();
        });
    both("all codings in order, for a sweep", sweep, sweepFloor, 3);
  }

  private void gestures(History history) throws Exception {
    AtomicInteger at = new AtomicInteger();
    Stopwatch apply =
        Stopwatch.of(
            () -> {
              Span span = new Span(at.addAndGet(7), at.get() + 90);
              history.perform(
                  new ApplyTheme(
                      corpus.source(0), span, corpus.themeIds().getLast(), corpus.coder()));
              return at.get();
            },
            GESTURES);
    report.figure(
        "apply a theme, on disk: first, median",
        "%.1f ms, %.1f ms".formatted(apply.cold(), apply.median()));
    report.target("apply a theme, on disk: p95", apply.share(0.95), 33);
    Stopwatch undo = Stopwatch.of(() -> history.undo().isPresent() ? 1 : -1, GESTURES / 2);
    report.figure("undo of one coding, on disk: p95", "%.1f ms".formatted(undo.share(0.95)));
  }

  private void both(String what, Stopwatch ours, Stopwatch floor, double most) {
    report.figure(what + ", cold", "%.1f ms, floor %.1f ms".formatted(ours.cold(), floor.cold()));
    report.ratio(what + ", warm", ours.median(), floor.median(), most);
  }
}
