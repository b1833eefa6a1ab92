package org.storyloom.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.job.Token;
import org.storyloom.source.OpenStudy;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.files.SourceFiles;

/// Over files that nobody in this project wrote, where they lie beside it.
@Tag("realdata")
class RealFilesTest {
  private static final Set<String> TEXTS = Set.of("txt", "md", "vtt", "srt", "docx");
  private static final Path DATA = Path.of(System.getProperty("storyloom.testdata"));

  @TempDir Path folder;

  @BeforeEach
  void there() {
    assumeTrue(Files.isDirectory(DATA), "no test data at " + DATA);
  }

  private static String ending(Path path) {
    String name = path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static List<TextFile> all() throws IOException {
    try (Stream<Path> paths = Files.walk(DATA)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && TEXTS.contains(ending(path)))
          .sorted()
          .map(path -> TextFile.of(path, Known.NOTHING))
          .toList();
    }
  }

  @Test
  void everyFileComesInOrSaysWhyAndIsKnownAgain() throws IOException {
    List<TextFile> texts = all();
    try (OpenStudy study = new OpenStudy(folder, 5);
        SourceFiles files = SourceFiles.open()) {
      Imports imports = new Imports(study.history, study.sources, files);
      List<ImportOutcome> outcomes = imports.texts(texts, Token.none());
      assertThat(outcomes).extracting(ImportOutcome::file).isEqualTo(paths(texts));
      assertThat(outcomes).anyMatch(outcome -> outcome instanceof ImportOutcome.Added);
      assertThat(study.history.position()).isEqualTo(1);
      List<String> wrong = new ArrayList<>();
      study.sources.eachText(
          Scope.ALL,
          (source, text) -> {
            if (!sound(source, text, study)) {
              wrong.add(source.title());
            }
          });
      assertThat(wrong).isEmpty();
      var rows = study.rows();
      assertThat(imports.texts(texts, Token.none()))
          .noneMatch(outcome -> outcome instanceof ImportOutcome.Added)
          .noneMatch(outcome -> outcome instanceof ImportOutcome.Partly);
      assertThat(study.rows()).isEqualTo(rows);
      study.history.undo();
      assertThat(study.sources.count(Scope.ALL)).isZero();
    }
  }

  private static List<Path> paths(List<TextFile> texts) {
    return texts.stream().map(TextFile::path).toList();
  }

  /// Canonical, measured as it is, and with turns that lie in it, one after the other.
  private static boolean sound(Source source, String text, OpenStudy study) {
    boolean canonical = text.indexOf('\r') < 0 && text.indexOf('\0') < 0;
    boolean measured =
        source.extent().characters() == text.length()
            && source.extent().codePoints() == text.codePointCount(0, text.length());
    int[] at = {0};
    boolean turns =
        study.sources.turns(source.id()).stream()
            .allMatch(turn -> {
              boolean inOrder =
                  turn.start() >= at[0]
                      && turn.words() <= turn.end()
                      && turn.end() <= text.length();
              at[0] = turn.end();
              return inOrder;
            });
    return canonical && measured && turns;
  }

  @Test
  void plainTextsHaveTheCharactersThatOthersCountedInThem() throws IOException {
    JsonNode facts = new ObjectMapper().readTree(DATA.resolve("FACTS.json").toFile()).get("auto");
    int checked = 0;
    try (OpenStudy study = new OpenStudy(folder, 5);
        SourceFiles files = SourceFiles.open()) {
      Imports imports = new Imports(study.history, study.sources, files);
      for (TextFile file : all()) {
        JsonNode fact = facts.get(DATA.relativize(file.path()).toString());
        boolean plain = Set.of("txt", "md").contains(ending(file.path()));
        if (plain && fact != null && fact.has("codepoints")) {
          for (ImportOutcome outcome : imports.texts(List.of(file), Token.none())) {
            if (outcome instanceof ImportOutcome.Added(Path path, Came came, var _)) {
              checked++;
              assertThat(came.codePoints())
                  .as(path.toString())
                  .isEqualTo(fact.get("codepoints").longValue() - fact.get("crlf").longValue());
            }
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(15);
  }
}
