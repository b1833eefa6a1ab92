package org.storyloom.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.bundle.verify.Verdict;
import org.storyloom.bundle.verify.Verifier;
import org.storyloom.store.Label;
import org.storyloom.workspace.Health;
import org.storyloom.workspace.Workspace;

class JourneyTest {
  @TempDir Path out;

  @Test
  void theSampleGoesTheWholeWayToABundleThatHolds() throws Exception {
    List<Label> told = new ArrayList<>();
    Journey.Ended ended = Journey.go(Path.of("sample-workspace"), out, told::add);
    assertThat(told)
        .extracting(Label::words)
        .containsExactly(
            "cli.demo.came",
            "cli.demo.read",
            "cli.demo.marked",
            "cli.demo.undone",
            "cli.demo.found",
            "cli.demo.number",
            "cli.demo.convergence",
            "cli.demo.pack",
            "cli.demo.bundle",
            "cli.demo.sound");
    assertThat(told.get(4).with().get(1)).isNotEqualTo("0");
    assertThat(ended.sound()).isTrue();
    assertThat(ended.pack()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    try (Workspace study = Workspace.open(ended.workspace())) {
      assertThat(new Health(study).check()).isEmpty();
    }
    byte[] bytes = Files.readAllBytes(ended.bundle());
    bytes[bytes.length / 2] ^= 1;
    Path changed = Files.write(out.resolve("changed.zip"), bytes);
    Verdict verdict = Verifier.verify(changed, Optional.empty());
    assertThat(verdict.sound()).isFalse();
    assertThat(verdict.problems().getFirst().file()).isNotEmpty();
  }
}
