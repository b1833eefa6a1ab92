package org.storyloom.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.job.Cancelled;
import org.storyloom.job.Progress;
import org.storyloom.job.Token;
import org.storyloom.source.OpenStudy;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Turn;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.table.file.Unreadable;

class ImportsTest {
  private static final String TALK =
      """
      Moderatorė: Kas jums įsiminė iš filmo?
      Dalyvė A: Durys. Jos buvo rakinamos iš lauko, ir niekas nieko nesakė.
      Moderatorė: O kas dar?
      Dalyvis B: Man tai, kad jis tiek skolingas už kelionę. 🙂
      Dalyvė A: Taip, skola.
      Moderatorė: Ačiū.
      """;

  @TempDir Path folder;
  OpenStudy study;
  SourceFiles files;
  Imports imports;

  @BeforeEach
  void open() {
    study = new OpenStudy(folder.resolve("study"), 5);
    files = SourceFiles.open();
    imports = new Imports(study.history, study.sources, files);
  }

  @AfterEach
  void close() {
    files.close();
    study.close();
  }

  private TextFile file(String name, String words) throws IOException {
    return TextFile.of(Files.writeString(folder.resolve(name), words), Known.NOTHING);
  }

  @Test
  void whatAFileDoesNotSayIsFoundOut() throws IOException {
    TextFile file = file("fokus_grupė Šiauliai.txt", TALK);
    List<ImportOutcome> outcomes = imports.texts(List.of(file), Token.none());
    Source source = study.sources.alone().getFirst();
    int codePoints = TALK.codePointCount(0, TALK.length());
    assertThat(outcomes)
        .containsExactly(
            new ImportOutcome.Added(
                file.path(),
                new Came(
                    SourceKind.FOCUS_GROUP,
                    List.of(source.id()),
                    null,
                    TALK.length(),
                    codePoints,
                    6,
                    0,
                    0),
                List.of()));
    assertThat(source.title()).isEqualTo("fokus grupė Šiauliai");
    assertThat(source.language()).isEqualTo("lt");
    assertThat(study.sources.text(source.id())).contains(TALK);
    assertThat(study.sources.turns(source.id()))
        .extracting(Turn::moderator)
        .containsExactly(true, false, true, false, false, true);
  }

  @Test
  void whatIsKnownIsTakenInsteadOfAGuess() throws IOException {
    SourceId id = new SourceId(UUID.fromString("00000000-0000-8000-8000-00000000000a"));
    Known known =
        Known.NOTHING
            .named(id, "fg-1")
            .titled("The first group")
            .of(SourceKind.WORKSHOP_RECORD)
            .inLanguage("en")
            .spoken(Map.of(), Set.of("Dalyvė A"));
    Path path = Files.writeString(folder.resolve("a.txt"), TALK);
    imports.texts(List.of(TextFile.of(path, known)), Token.none());
    Source source = study.sources.byId(id).orElseThrow();
    assertThat(source.slug()).isEqualTo("fg-1");
    assertThat(source.facts())
        .isEqualTo(
            org.storyloom.source.Facts.of("The first group", SourceKind.WORKSHOP_RECORD)
                .inLanguage("en"));
    assertThat(study.sources.turns(id))
        .extracting(Turn::moderator)
        .containsExactly(false, true, false, false, true, false);
  }

  @Test
  void manyFilesAreOneStepAndABadOneKeepsNoOtherOut() throws IOException {
    TextFile good = file("a.txt", "One story.");
    TextFile same = file("same.txt", "One story.");
    TextFile empty = file("empty.txt", "");
    TextFile none = TextFile.of(folder.resolve("none.txt"), Known.NOTHING);
    TextFile noWord = file("no.docx", "This is no document.");
    TextFile other = file("b.txt", "Another story.");
    List<ImportOutcome> outcomes =
        imports.texts(List.of(good, same, empty, none, noWord, other), Token.none());
    SourceId first = study.sources.alone().getFirst().id();
    assertThat(outcomes.get(0)).isInstanceOf(ImportOutcome.Added.class);
    assertThat(outcomes.get(1)).isEqualTo(new ImportOutcome.AlreadyHere(same.path(), first));
    assertThat(outcomes.get(2))
        .isEqualTo(new ImportOutcome.Unreadable(empty.path(), new Unreadable.Empty()));
    assertThat(outcomes.get(3))
        .isEqualTo(
            new ImportOutcome.Unreadable(
                none.path(), new Unreadable.IoFailure(Unreadable.Kind.MISSING)));
    assertThat(outcomes.get(4)).isInstanceOf(ImportOutcome.Unreadable.class);
    assertThat(outcomes.get(5)).isInstanceOf(ImportOutcome.Added.class);
    assertThat(study.history.position()).isEqualTo(1);
    assertThat(imports.texts(List.of(good, other), Token.none()))
        .allMatch(outcome -> outcome instanceof ImportOutcome.AlreadyHere);
    assertThat(study.history.position()).isEqualTo(1);
  }

  @Test
  void cancellingLeavesTheStudyAsBefore() throws IOException {
    TextFile first = file("a.txt", "One story.");
    TextFile second = file("b.txt", "Another story.");
    Token token =
        new Token() {
          private long done;

          @Override
          public boolean cancelled() {
            return done > 0;
          }

          @Override
          public void progress(Progress progress) {
            done = progress.done();
          }

          @Override
          public Watch onCancel(Runnable stop) {
            return () -> {};
          }
        };
    var before = study.rows();
    assertThatThrownBy(() -> imports.texts(List.of(first, second), token))
        .isInstanceOf(Cancelled.class);
    assertThat(study.rows()).isEqualTo(before);
  }
}
