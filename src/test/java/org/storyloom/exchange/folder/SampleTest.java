package org.storyloom.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.exchange.NewStudy;
import org.storyloom.job.Token;
import org.storyloom.workspace.Workspace;

class SampleTest {
  @TempDir Path folder;

  @Test
  void theSampleComesIn() {
    NewStudy.FromFolder made =
        NewStudy.from(
            Path.of("sample-workspace"), folder.resolve("sample"), "", List.of(), Token.none());
    try (Workspace workspace = made.workspace()) {
      assertThat(workspace.history().broken()).isEmpty();
      assertThat(made.report().counts())
          .containsEntry("sources", 33)
          .containsEntry("comments", 383)
          .containsEntry("codings", 1422)
          .containsEntry("memos", 18)
          .containsEntry("indicators", 30)
          .containsEntry("findings", 15)
          .containsEntry("loops", 4);
    }
  }
}
