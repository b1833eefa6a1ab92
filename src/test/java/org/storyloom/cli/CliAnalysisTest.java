package org.storyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.l10n.Messages;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.History;
import org.storyloom.study.AddCoder;
import org.storyloom.study.CoderId;
import org.storyloom.workspace.Workspace;

class CliAnalysisTest {
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

  private String answer(String... arguments) throws Exception {
    assertThat(run(arguments)).as(err.toString()).isZero();
    return new ObjectMapper().readTree(out.toString()).toString();
  }

  @BeforeEach
  void code() {
    study = folder.resolve("study").toString();
    Workspace.create(folder.resolve("study"), CliAnalysisTest::fill).close();
  }

  private static void fill(Workspace workspace) {
    History history = workspace.history();
    CoderId rasa = history.perform(new AddCoder("Rasa", "R"));
    CoderId tom = history.perform(new AddCoder("Tom", "T"));
    ThemeId fear = new ThemeId(history.mint().id());
    ThemeId debt = new ThemeId(history.mint().id());
    history.perform(new AddTheme(fear, null, ThemeFacts.named("Fear")));
    history.perform(new AddTheme(debt, fear, ThemeFacts.named("Debt")));
    Draft draft = Draft.of(Facts.of("A story", SourceKind.STORY), "x".repeat(100));
    SourceId story = history.perform(new ImportTexts(List.of(draft))).getFirst().id();
    history.perform(new ApplyTheme(story, new Span(0, 20), fear, rasa));
    history.perform(new ApplyTheme(story, new Span(0, 20), fear, tom));
    history.perform(new ApplyTheme(story, new Span(10, 30), debt, tom));
  }

  @Test
  void tablesAreRowsColumnsAndCells() throws Exception {
    assertThat(answer("matrix", study, "--rows", "themes", "--columns", "kind", "--json"))
        .isEqualTo(
            "{\"rows\":[\"Fear\",\"Fear / Debt\"],\"columns\":[\"story\"],\"cells\":[[2],[1]]}");
    assertThat(answer("matrix", study, "--columns", "site", "--json"))
        .isEqualTo("{\"rows\":[\"Fear\",\"Fear / Debt\"],\"columns\":[null],\"cells\":[[2],[1]]}");
    assertThat(answer("cooccurrence", study, "--json"))
        .isEqualTo(
            "{\"rows\":[\"Fear\",\"Fear / Debt\"],\"columns\":[\"Fear\",\"Fear / Debt\"],"
                + "\"cells\":[[2,2],[2,1]]}");
    assertThat(answer("agreement", study, "--coders", "rasa,Tom", "--json"))
        .isEqualTo(
            "{\"rows\":[\"Fear\",\"Fear / Debt\"],"
                + "\"columns\":[\"percent\",\"kappa\",\"both\",\"onlyFirst\",\"onlySecond\",\"neither\"],"
                + "\"cells\":[[100.0,1.0,20,0,0,80],[80.0,0.0,0,0,20,80]]}");
  }

  @Test
  void withoutJsonATableHasTabsBetween() {
    assertThat(run("matrix", study, "--columns", "kind")).isZero();
    assertThat(out.toString()).isEqualTo("\tstory\nFear\t2\nFear / Debt\t1\n");
  }

  @Test
  void whatTheStudyDoesNotHaveIsSaid() {
    assertThat(run("matrix", study, "--columns", "shoe-size")).isEqualTo(1);
    assertThat(err.toString()).contains("there is no attribute shoe-size");
    assertThat(run("agreement", study, "--coders", "rasa,Ona")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no coder Ona");
    assertThat(run("agreement", study, "--coders", "rasa")).isEqualTo(2);
    assertThat(run("matrix", study, "--rows", "cases", "--columns", "kind")).isEqualTo(2);
  }
}
