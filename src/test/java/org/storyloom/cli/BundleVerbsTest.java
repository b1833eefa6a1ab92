package org.storyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.l10n.Messages;

class BundleVerbsTest {
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
  void theSampleStudyLeavesAsABundleThatProvesItselfAndSaysWhichByteWasChanged() throws Exception {
    String study = folder.resolve("sample").toString();
    assertThat(run("new", study, "--from", "sample-workspace")).isZero();
    for (String level : List.of("team", "partner", "donor", "public")) {
      String bundle = folder.resolve(level + ".zip").toString();
      assertThat(run("bundle", study, "--level", level, bundle, "--json")).as(level).isZero();
      JsonNode made = answer();
      assertThat(made.get("files")).hasSize(1);
      assertThat(made.get("level").textValue()).isEqualTo(level);
      assertThat(made.get("included").get("passages").intValue()).as(level).isPositive();
      assertThat(made.get("heldBack")).as(level).isNotEmpty();
      assertThat(run("verify", bundle, "--expect", made.get("digest").textValue(), "--json"))
          .as(out.toString())
          .isZero();
      assertThat(answer().get("sound").booleanValue()).isTrue();
    }
    byte[] bytes = Files.readAllBytes(folder.resolve("donor.zip"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve("donor.zip"), bytes);
    assertThat(run("verify", folder.resolve("donor.zip").toString(), "--json")).isEqualTo(1);
    assertThat(answer().get("problems")).hasSize(1);
    assertThat(answer().get("problems").get(0).get("file").textValue()).startsWith("data/");
    assertThat(answer().get("problems").get(0).get("what").textValue())
        .isEqualTo("is not what it was: its content has changed");
  }

  @Test
  void theSampleStudyHasAPackForEachLoop() throws Exception {
    String study = folder.resolve("sample").toString();
    run("new", study, "--from", "sample-workspace");
    run("loops", study, "--json");
    for (JsonNode loop : answer()) {
      Path to = folder.resolve(loop.get("id").textValue());
      assertThat(
              run(
                  "pack",
                  study,
                  loop.get("id").textValue(),
                  to.toString(),
                  "--level",
                  "partner",
                  "--json"))
          .as(err.toString())
          .isZero();
      assertThat(answer().get("included").get("findings").intValue()).isPositive();
      assertThat(to.resolve("workshop-pack.docx")).isNotEmptyFile();
    }
    assertThat(run("pack", study, "none", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("There is no learning loop none. \"loops\" lists them.\n");
  }

  @Test
  void whatWouldBeReplacedIsSuggestedAndThenReplaced() throws Exception {
    String study = folder.resolve("a").toString();
    run("new", study);
    Path story = Files.writeString(folder.resolve("story.txt"), "Ring me on +370 612 34567.");
    run("import", study, story.toString(), "--json");
    String source = answer().get("outcomes").get(0).get("sources").get(0).textValue();
    assertThat(run("redact", study, source, "--suggest", "--json")).isZero();
    String span =
        "{\"spans\":[{\"start\":11,\"end\":25,\"kind\":\"phone\",\"replacement\":\"[phone number]\"}]}";
    assertThat(answer()).isEqualTo(new ObjectMapper().readTree(span));
    assertThat(run("redact", study, source, "--apply", "--json")).isZero();
    assertThat(answer()).isEqualTo(new ObjectMapper().readTree(span));
    assertThat(run("redact", study, source, "--suggest", "--json")).isZero();
    assertThat(answer().get("spans")).isEmpty();
    assertThat(run("redact", study, source)).isEqualTo(2);
  }

  @Test
  void whatIsNoBundleIsSaidInASentence() {
    assertThat(run("verify", folder.resolve("none.zip").toString())).isEqualTo(1);
    assertThat(out.toString()).startsWith("The bundle cannot be read");
  }
}
