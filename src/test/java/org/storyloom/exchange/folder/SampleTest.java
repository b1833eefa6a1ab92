package org.storyloom.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.exchange.NewStudy;
import org.storyloom.job.Token;
import org.storyloom.workspace.Workspace;

class SampleTest {
  @TempDir Path folder;

  @Test
  void theSampleComesInWhole() {
    NewStudy.FromFolder made =
        NewStudy.from(
            Path.of("sample-workspace"),
            folder.resolve("sample"),
            "",
            java.util.List.of(),
            Token.none());
    try (Workspace workspace = made.workspace()) {
      System.err.println(made.report().counts());
      made.report().remarks().stream().limit(60).forEach(System.err::println);
      assertThat(workspace.history().broken()).isEmpty();
      assertThat(made.report().remarks()).isEmpty();
    }
  }
}
