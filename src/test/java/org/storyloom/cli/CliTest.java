package org.storyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.l10n.Messages;

class CliTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Cli.line(Messages.english(), new PrintWriter(out), new PrintWriter(err))
        .execute(arguments);
  }

  private JsonNode answer() throws Exception {
    return new ObjectMapper().readTree(out.toString());
  }

  @Test
  void aWorkspaceIsMadeOnceAndFoundWithAndWithoutItsEnding() throws Exception {
    String place = folder.resolve("study").toString();
    assertThat(run("new", place, "--json")).isZero();
    assertThat(answer().get("workspace").textValue()).isEqualTo(place + ".storyloom");
    assertThat(run("sources", place, "--json")).isZero();
    assertThat(answer()).isEmpty();
    assertThat(run("sources", place + ".storyloom/open-me.storyloom")).isZero();
    assertThat(run("new", place)).isEqualTo(1);
    assertThat(err.toString()).startsWith("There is already something at");
  }

  @Test
  void whatIsNotThereIsSaidInASentenceOnStandardErrorWithExitCodeOne() {
    assertThat(run("history", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("There is no study at");
    assertThat(out.toString()).isEmpty();
    run("new", folder.resolve("a").toString());
    assertThat(run("undo", folder.resolve("a").toString())).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("There is nothing to undo.\n");
  }

  @Test
  void aVerbThatIsNoneIsUsage() {
    assertThat(run("dance")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void aNewWorkspaceIsWhole() throws Exception {
    run("new", folder.resolve("a").toString());
    assertThat(run("check", folder.resolve("a").toString(), "--json")).isZero();
    assertThat(answer().get("diagnoses")).isEmpty();
  }
}
