package org.storyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.l10n.Messages;

class CliSearchTest {
  private static final String GROUP =
      """
      Moderator: Who would you tell?

      Tomas: The police? Back home the policeman was the one you paid. I never trusted them.

      Rasa: I trust the woman from the library. She owes nobody, no debts.

      Moderator: And you?

      Tomas: Nobody.

      Rasa: Her, only her.
      """;

  private static final String STORY =
      """
      Policija atvažiavo vėlai. Jie sakė, kad skola didelė ir kad skolos auga.
      Niekam nepasitikiu.
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String study = "";

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Cli.line(Messages.english(), new PrintWriter(out), new PrintWriter(err))
        .execute(arguments);
  }

  private JsonNode answer() {
    try {
      return new ObjectMapper().readTree(out.toString());
    } catch (IOException e) {
      throw new AssertionError(out.toString(), e);
    }
  }

  @BeforeEach
  void bringIn() throws IOException {
    Path group = Files.writeString(folder.resolve("Boston group.txt"), GROUP);
    Path story = Files.writeString(folder.resolve("Policija.txt"), STORY);
    study = folder.resolve("study").toString();
    assertThat(run("new", study)).isZero();
    assertThat(run("import", study, group.toString(), "--kind", "focusGroup", "--language", "en"))
        .isZero();
    assertThat(run("import", study, story.toString(), "--kind", "story", "--language", "lt"))
        .isZero();
  }

  /// The titles found, in alphabetical order.
  private List<String> found(String query) {
    assertThat(run("search", study, query, "--json")).as(query + err).isZero();
    TreeSet<String> titles = new TreeSet<>();
    answer().get("hits").forEach(hit -> titles.add(hit.get("title").textValue()));
    assertThat(answer().get("total").intValue()).isEqualTo(titles.size());
    return List.copyOf(titles);
  }

  @Test
  void theAnswerHasTheFieldsOfTheContractAndSnippetsAreRangesOfTheText() {
    assertThat(run("search", study, "library", "--json")).isZero();
    JsonNode found = answer();
    assertThat(run("sources", study, "--json")).isZero();
    String id = answer().get(0).get("id").textValue();
    assertThat(answer().get(0).get("title").textValue()).isEqualTo("Boston group");
    String line = "I trust the woman from the library. She owes nobody, no debts.";
    int at = GROUP.indexOf(line);
    ObjectNode whole = (ObjectNode) found;
    assertThat(whole.remove("milliseconds").doubleValue()).isPositive();
    assertThat(((ObjectNode) whole.get("hits").get(0)).remove("score").doubleValue()).isPositive();
    ObjectNode expected = new ObjectMapper().createObjectNode();
    expected.put("total", 1);
    ObjectNode hit = expected.putArray("hits").addObject();
    hit.put("source", id).put("title", "Boston group");
    hit.putArray("snippets")
        .addObject()
        .put("start", at)
        .put("end", at + line.length())
        .put("text", line);
    assertThat(whole).isEqualTo(expected);
  }

  @Test
  void inflectedFormsPhrasesBeginningsAndOperatorsWorkInBothLanguages() {
    assertThat(found("trust")).containsExactly("Boston group");
    assertThat(found("debt")).containsExactly("Boston group");
    assertThat(found("skolų")).containsExactly("Policija");
    assertThat(found("policijos")).containsExactly("Policija");
    assertThat(found("polic*")).containsExactly("Boston group", "Policija");
    assertThat(found("\"woman from the library\"")).containsExactly("Boston group");
    assertThat(found("\"woman of the library\"")).isEmpty();
    assertThat(found("trust AND debt")).containsExactly("Boston group");
    assertThat(found("trust OR skola")).containsExactly("Boston group", "Policija");
    assertThat(found("polic* NOT trust")).containsExactly("Policija");
    assertThat(found("kind:story")).containsExactly("Policija");
    assertThat(found("speaker:rasa trust")).containsExactly("Boston group");
    assertThat(found("speaker:rasa police")).isEmpty();
    assertThat(found("skola language:lt")).containsExactly("Policija");
  }

  @Test
  void theLimitIsOfSourcesAndTheTotalIsNot() {
    assertThat(run("search", study, "polic*", "--limit", "1", "--json")).isZero();
    assertThat(answer().get("hits")).hasSize(1);
    assertThat(answer().get("total").intValue()).isEqualTo(2);
  }

  @Test
  void whatIsNotUnderstoodIsPointedAt() {
    assertThat(run("search", study, "trust (debt")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            trust (debt
                  ^
            This bracket is not closed. Close it, or put it in quotation marks to look for it as text.
            """);
    assertThat(run("search", study, "theme:fear", "--json")).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("No theme is called “fear”");
  }

  @Test
  void searchingWritesNoIndex() throws IOException {
    Path index = folder.resolve("study.storyloom/index");
    try (var files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(index);
    assertThat(found("trust")).containsExactly("Boston group");
    assertThat(index).doesNotExist();
    assertThat(run("check", study, "--fix", "--json")).isZero();
    assertThat(index).isDirectory();
    assertThat(run("check", study, "--json")).isZero();
  }
}
