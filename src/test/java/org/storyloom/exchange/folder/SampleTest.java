package org.storyloom.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.exchange.NewStudy;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.Indicators;
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
      assertThat(made.report().remarks())
          .extracting(Remark::file)
          .containsExactly("sources/fg2-boston-mixed.vtt");
      Indicators indicators = new Indicators(workspace.database());
      assertThat(indicators.reading("climate/would-act/posttest/lithuania").orElseThrow().figure())
          .isEqualTo(Figure.share(154, 500));
      assertThat(indicators.reading("climate/would-act/posttest/uk").orElseThrow().figure())
          .isEqualTo(Figure.share(103, 500));
      assertThat(made.report().counts())
          .containsEntry("respondents", 2600)
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
