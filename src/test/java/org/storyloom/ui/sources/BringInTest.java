package org.storyloom.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.job.Cancelled;
import org.storyloom.job.Progress;
import org.storyloom.job.Token;
import org.storyloom.source.Scope;
import org.storyloom.source.Sources;
import org.storyloom.workspace.Workspace;

class BringInTest {
  @TempDir Path folder;

  @Test
  void cancellingBetweenTwoTablesLeavesTheStudyAsItWas() throws IOException {
    BringIn files =
        BringIn.of(
            List.of(
                file("story.txt", "They kept our papers."),
                file("first.csv", "id,text\n1,We saw the film\n2,So did we\n"),
                file("second.csv", "id,text\n3,Nobody told us\n")));
    Path place = folder.resolve("study.storyloom");
    try (Workspace workspace = Workspace.create(place, made -> {})) {
      long before = workspace.history().undoable().map(step -> step.position()).orElse(0L);
      Stopping token = new Stopping(workspace, 3);
      assertThatThrownBy(() -> files.into(workspace, token)).isInstanceOf(Cancelled.class);
      assertThat(token.most).hasValue(3);
      assertThat(sources(workspace)).isZero();
      assertThat(workspace.history().undoable().map(step -> step.position()).orElse(0L))
          .isEqualTo(before);
      assertThat(files.into(workspace, Token.none())).hasSize(3);
      assertThat(sources(workspace)).isEqualTo(4);
    }
  }

  private Path file(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  private static int sources(Workspace workspace) {
    AtomicInteger many = new AtomicInteger();
    new Sources(workspace.database()).each(Scope.ALL, source -> many.incrementAndGet());
    return many.get();
  }

  /// Somebody cancels once so many sources have come.
  private static final class Stopping implements Token {
    private final Workspace workspace;
    private final int after;
    private final AtomicInteger most = new AtomicInteger();

    Stopping(Workspace workspace, int after) {
      this.workspace = workspace;
      this.after = after;
    }

    @Override
    public boolean cancelled() {
      int now = sources(workspace);
      most.accumulateAndGet(now, Math::max);
      return now >= after;
    }

    @Override
    public void progress(Progress progress) {}

    @Override
    public Watch onCancel(Runnable stop) {
      return () -> {};
    }
  }
}
