package org.storyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
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
    return Cli.line(
            Messages.english(),
            (workspace, to, watcher) -> java.util.List.of(to.resolve("a.png")),
            new PrintWriter(out),
            new PrintWriter(err))
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
  void tablesOfIndicatorsAndOfReadingsBringNumbersAndNameEachRowThatDoesNotFit() throws Exception {
    String study = folder.resolve("numbers").toString();
    run("new", study);
    String indicators =
        file("indicators.csv", "id,name,unit,origin\nreach,People reached,people,campaign\n");
    String readings =
        file("readings.csv", "indicator,phase,value\nreach,output,11972\nnone,output,5\n");
    assertThat(run("import", study, indicators, readings, "--json")).isZero();
    JsonNode first = answer().get("outcomes").get(0);
    assertThat(first.get("outcome").textValue()).isEqualTo("added");
    assertThat(first.get("kind").textValue()).isEqualTo("indicators");
    assertThat(first.get("rows").intValue()).isEqualTo(1);
    JsonNode second = answer().get("outcomes").get(1);
    assertThat(second.get("outcome").textValue()).isEqualTo("partly");
    assertThat(second.get("kind").textValue()).isEqualTo("readings");
    assertThat(second.get("rows").intValue()).isEqualTo(1);
    assertThat(second.get("notes").findValuesAsText("where")).containsExactly("line 3");
    run("indicators", study, "--json");
    assertThat(answer().findValuesAsText("value")).containsExactly("11972.0");
    assertThat(run("import", study, readings)).isZero();
    assertThat(out.toString())
        .isEqualTo(readings + ": no new reading · 1 was here already · 1 row was left out\n");
    String unnamed = file("more.csv", "name,unit,origin\nCalls,calls,campaign\n");
    run("import", study, unnamed, unnamed);
    assertThat(out.toString())
        .isEqualTo(
            unnamed
                + ": 1 indicator came in\n"
                + unnamed
                + ": no new indicator · 1 was here already\n");
    run("sources", study, "--json");
    assertThat(answer()).isEmpty();
    run("undo", study);
    run("undo", study);
    run("indicators", study, "--json");
    assertThat(answer().findValue("readings")).isEmpty();
  }

  private String file(String name, String words) throws Exception {
    return Files.writeString(folder.resolve(name), words).toString();
  }

  @Test
  void aStudyThatCannotBeMadeLeavesNothingBehindAndIsNamedAsItWasAskedFor() throws Exception {
    String inFile = file("a file", "no folder") + "/study";
    assertThat(run("new", inFile)).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            inFile
                + ".storyloom cannot be made: no room is left, or writing is not allowed there."
                + " Nothing was left behind; choose another place or make room.\n");
    assertThat(folder.toFile().list()).containsExactly("a file");
  }

  @Test
  void aVerbThatIsNoneIsUsage() {
    assertThat(run("dance")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void commentsComeInByAMappingIntoTheirCollection() throws Exception {
    String study = folder.resolve("a").toString();
    run("new", study);
    Path story = Files.writeString(folder.resolve("story.txt"), "A story of a locked door.");
    Path comments =
        Files.writeString(
            folder.resolve("film.csv"),
            "nr;kada;kas;ką\n1;2019-03-05;rasa;Tylu čia 🙂\n2;2019-03-06;x;\n3;;y;Dalinuosi\n");
    Path mapping =
        Files.writeString(
            folder.resolve("mapping.json"),
            "{\"collection\": \"Under the film\", \"language\": \"lt\","
                + " \"columns\": {\"id\": \"nr\", \"date\": \"kada\", \"author\": \"kas\","
                + " \"text\": \"ką\"}}");
    String[] bring = {
      "import",
      study,
      comments.toString(),
      story.toString(),
      "--mapping",
      mapping.toString(),
      "--json"
    };
    assertThat(run(bring)).isZero();
    JsonNode outcomes = answer().get("outcomes");
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(1).get("outcome").textValue()).isEqualTo("added");
    ObjectNode table = (ObjectNode) outcomes.get(0);
    assertThat(table.remove("sources")).hasSize(2);
    assertThat(table)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"file": "%s", "outcome": "added", "kind": "comment", "characters": 20,
                     "codePoints": 19, "turns": 0, "rows": 3, "codings": 0, "themes": 0,
                     "notes": [{"what": "A row without words was left out (2).",
                                "where": "line 3"}]}
                    """
                        .formatted(comments)));
    assertThat(run("sources", study, "--json")).isZero();
    assertThat(answer())
        .extracting(one -> one.get("title").textValue() + ", " + one.get("language").textValue())
        .containsExactlyInAnyOrder("story, lt", "Tylu čia 🙂, lt", "Dalinuosi, lt");
    assertThat(run(bring)).isZero();
    assertThat(answer().get("outcomes"))
        .extracting(outcome -> outcome.get("outcome").textValue())
        .containsExactly("alreadyHere", "alreadyHere");
  }

  @Test
  void aMappingWithASlipStopsTheImportAndSaysWhere() throws Exception {
    String study = folder.resolve("a").toString();
    run("new", study);
    Path comments = Files.writeString(folder.resolve("film.csv"), "nr,text\n1,Words\n");
    Path mapping =
        Files.writeString(folder.resolve("m.json"), "{\"columns\": {\"txt\": \"text\"}}");
    assertThat(run("import", study, comments.toString(), "--mapping", mapping.toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "The mapping names “txt”, which means nothing here; it may name author, case, channel,"
                + " date, id, language, link, reactions, replyTo, text. Nothing was brought in.\n");
    assertThat(
            run(
                "import",
                study,
                comments.toString(),
                "--mapping",
                folder.resolve("none.json").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).startsWith("The mapping ").endsWith("Nothing was brought in.\n");
    assertThat(run("sources", study, "--json")).isZero();
    assertThat(answer()).isEmpty();
  }

  @Test
  void aNewWorkspaceIsWhole() throws Exception {
    run("new", folder.resolve("a").toString());
    assertThat(run("check", folder.resolve("a").toString(), "--json")).isZero();
    assertThat(answer().get("diagnoses")).isEmpty();
  }

  @Test
  void theTourNamesItsPictures() throws Exception {
    assertThat(run("tour", "ws", "there", "--json")).isZero();
    assertThat(answer().get("pictures").get(0).textValue()).isEqualTo("there/a.png");
  }
}
