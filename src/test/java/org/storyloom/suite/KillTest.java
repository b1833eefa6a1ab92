package org.storyloom.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.exchange.NewStudy;
import org.storyloom.l10n.Messages;
import org.storyloom.store.StoreFault;
import org.storyloom.workspace.Health;
import org.storyloom.workspace.Workspace;

class KillTest {
  private static final boolean DEEP = Boolean.getBoolean("storyloom.deep");
  private static final int RUNS = DEEP ? 20 : 3;

  @TempDir Path folder;

  @Test
  void aKilledProcessLosesNoGestureThatItSaidWasMade() throws Exception {
    long seed = DEEP ? new Random().nextLong() : 20_190_312L;
    System.err.println("KillTest: " + RUNS + " runs, seed " + seed);
    Random random = new Random(seed);
    Path place;
    try (Workspace fresh =
        NewStudy.fresh(folder.resolve("study"), "Killed", "Ona", Messages.english(), List.of())) {
      place = fresh.folder();
    }
    Standing before = new Standing(0, "", 0, 0);
    for (int run = 0; run < RUNS; run++) {
      String called = "seed " + seed + ", run " + run;
      List<Standing> said = killed(place, run, random);
      try (Workspace workspace = reopened(place)) {
        assertThat(new Health(workspace).check()).as(called).isEmpty();
        assertThat(said).as(called).isNotEmpty();
        long here = workspace.history().position();
        assertThat(here)
            .as("%s: %s", called, said)
            .isGreaterThanOrEqualTo(said.getLast().position());
        for (Standing one : said) {
          assertThat(workspace.history().hashAt(one.position())).as(called).contains(one.hash());
        }
        Standing now = Standing.of(workspace);
        Standing last = said.getLast();
        assertThat(now.position()).as(called).isBetween(last.position(), last.position() + 1);
        if (now.position() == last.position()) {
          assertThat(now).as(called).isEqualTo(last);
        }
        assertThat(now.sources()).as(called).isGreaterThanOrEqualTo(last.sources());
        assertThat(now.codings()).as(called).isGreaterThanOrEqualTo(last.codings());
        assertThat(now.position()).as(called).isGreaterThan(before.position());
        before = now;
      }
    }
  }

  /// Lets a process work for a while and kills it. Answers what it said, line by line.
  private List<Standing> killed(Path place, int run, Random random) throws Exception {
    Path said = folder.resolve("said" + run);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Busy.class.getName(),
                place.toString(),
                folder.resolve("files" + run).toString(),
                Long.toString(random.nextLong()))
            .redirectError(folder.resolve("err" + run).toFile())
            .redirectOutput(said.toFile())
            .start();
    try {
      int gestures = 1 + random.nextInt(40);
      while (lines(said).size() < gestures) {
        assertThat(process.isAlive()).as("ended by itself, run %d", run).isTrue();
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(60));
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return lines(said);
  }

  /// What was said whole: the last line may have been cut off.
  private static List<Standing> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.endsWith(";"))
        .map(Standing::of)
        .toList();
  }

  /// The system may need a moment to let go of a dead process's lock.
  private static Workspace reopened(Path place) throws InterruptedException {
    for (int i = 0; ; i++) {
      try {
        return Workspace.open(place);
      } catch (StoreFault fault) {
        if (i == 50 || fault.kind() != StoreFault.Kind.LOCKED) {
          throw fault;
        }
        Thread.sleep(100);
      }
    }
  }
}
