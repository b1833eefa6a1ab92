package org.storyloom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {
  @TempDir private Path folder;

  @Test
  void aFaultIsNotedWithWhereItHappenedAndWithoutItsWords() throws Exception {
    Instant at = Instant.parse("2019-03-12T14:21:00Z");
    FaultLog.note(
        folder,
        at,
        new IllegalStateException("She said", new IllegalArgumentException("his name")));
    assertThat(Files.readString(folder.resolve("faults.log")))
        .startsWith("2019-03-12T14:21:00Z\njava.lang.IllegalStateException\n")
        .contains("caused by java.lang.IllegalArgumentException\n")
        .contains("at org.storyloom.workspace.FaultLogTest")
        .doesNotContain("She said", "his name");
  }
}
