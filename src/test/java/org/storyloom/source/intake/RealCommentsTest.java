package org.storyloom.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.job.Token;
import org.storyloom.source.CollectionId;
import org.storyloom.source.OpenStudy;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.files.SourceFiles;

/// Tables of comments that nobody in this project wrote, or that imitate how other programs save
/// them, against facts that other programs measured.
@Tag("realdata")
class RealCommentsTest {
  private static final Path DATA = Path.of(System.getProperty("storyloom.testdata", "none"));
  private static final List<String> ENCODINGS =
      List.of("utf8_comma_lf", "utf8bom_semicolon_crlf", "utf16le_tab");

  @TempDir Path folder;
  OpenStudy study;
  SourceFiles files;
  Imports imports;
  JsonNode facts = new ObjectMapper().createObjectNode();

  @BeforeEach
  void open() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "no test data at " + DATA);
    study = new OpenStudy(folder, 5);
    files = SourceFiles.open();
    imports = new Imports(study.history, study.sources, files);
    facts = new ObjectMapper().readTree(DATA.resolve("FACTS.json").toFile());
  }

  @AfterEach
  void close() {
    if (study != null) {
      files.close();
      study.close();
    }
  }

  private ImportOutcome bring(String file, String collection) {
    Into into = Into.named(new CollectionId(study.history.mint().id()), collection);
    return imports.comments(CommentFile.of(DATA.resolve(file), Known.NOTHING, into), Token.none());
  }

  private static Came came(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Added added -> added.came();
      case ImportOutcome.Partly partly -> partly.came();
      default -> throw new AssertionError(outcome);
    };
  }

  private static CollectionId collection(Came came) {
    return Objects.requireNonNull(came.collection());
  }

  @Test
  void theSameCommentsAreInTheStudyFromEveryEncodingAndDelimiter() {
    JsonNode expected = facts.get("comments");
    int filled = expected.get("rows").intValue() - expected.get("empty_text").intValue();
    for (String name : ENCODINGS) {
      ImportOutcome outcome = bring("synthetic/comments/comments_" + name + ".csv", name);
      assertThat(outcome).as(name).isInstanceOf(ImportOutcome.Added.class);
      Came came = came(outcome);
      assertThat(came.rows()).as(name).isEqualTo(expected.get("rows").longValue());
      assertThat(came.sources()).as(name).hasSize(filled);
      assertThat(came.characters()).as(name).isEqualTo(expected.get("total_text_utf16").intValue());
      assertThat(came.codePoints())
          .as(name)
          .isEqualTo(expected.get("total_text_codepoints").intValue());
      List<Source> all = study.sources.page(Scope.ALL.in(collection(came)), 0, 100);
      assertThat(all).extracting(Source::id).as(name).isEqualTo(came.sources());
      assertThat(all.stream().mapToInt(one -> reactions(one)).sum())
          .as(name)
          .isEqualTo(expected.get("sum_likes").intValue());
      assertThat(all.stream().filter(one -> one.post().replyTo() != null))
          .as(name)
          .hasSize(expected.get("replies").intValue());
      String slug = study.sources.collection(collection(came)).orElseThrow().slug();
      assertThat(
              study
                  .sources
                  .bySlug(slug + "/c004")
                  .flatMap(source -> study.sources.text(source.id())))
          .as(name)
          .contains(expected.get("c004_text").textValue());
    }
    assertThat(study.history.position()).isEqualTo(ENCODINGS.size());
  }

  private static int reactions(Source source) {
    Integer reactions = source.post().reactions();
    return reactions == null ? 0 : reactions;
  }

  @Test
  void commentsOfASocialNetworkComeInWhole() {
    Came came = came(bring("social/ro-fb-offense_test.csv", "Romanian"));
    int rows =
        facts.get("auto").get("social/ro-fb-offense_test.csv").get("rows_incl_header").intValue()
            - 1;
    assertThat(came.rows()).isEqualTo(rows);
    assertThat(came.sources()).hasSize(rows);
    List<Source> all = study.sources.page(Scope.ALL.in(collection(came)), 0, rows);
    assertThat(all.getFirst().post().author()).isEqualTo("$USER1512");
    assertThat(all.stream().filter(one -> one.language().equals("ro")).count())
        .isGreaterThan(rows * 9L / 10);
    var before = study.rows();
    study.history.undo();
    assertThat(study.sources.count(Scope.ALL)).isZero();
    study.history.redo();
    assertThat(study.rows()).isEqualTo(before);
  }

  @Test
  void aTableOfNothingButAHeaderBringsNothing() {
    Came came = came(bring("synthetic/comments/comments_header_only.csv", "None"));
    assertThat(came.rows()).isZero();
    assertThat(came.sources()).isEmpty();
  }
}
