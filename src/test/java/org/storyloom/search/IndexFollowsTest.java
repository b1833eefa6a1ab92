package org.storyloom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storyloom.store.db.tables.Theme.THEME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.RecodeTo;
import org.storyloom.coding.RemoveCoding;
import org.storyloom.job.Cancelled;
import org.storyloom.job.Progress;
import org.storyloom.job.Token;
import org.storyloom.job.Work;
import org.storyloom.source.CollectionId;
import org.storyloom.source.CommentDraft;
import org.storyloom.source.CorrectText;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportComments;
import org.storyloom.source.Origin;
import org.storyloom.source.RemoveSource;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.store.ScreenGuard;
import org.storyloom.study.CoderId;

class IndexFollowsTest {
  @TempDir Path folder;

  private static Path copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(
            file,
            to.resolve(from.relativize(file).toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
  }

  private static Path index(SearchStudy study) {
    return study.folder.resolve(SearchIndex.NAME);
  }

  @Test
  void everySavedStepIsFoundUndoneAndFoundAgain() {
    try (SearchStudy study = new SearchStudy(folder)) {
      SourceId one = study.story("en", "The debt grows.");
      assertThat(study.found("debt")).containsExactly(one);
      study.history.perform(new CorrectText(one, "The loan grows.", "typing error"));
      assertThat(study.found("debt")).isEmpty();
      assertThat(study.found("loan")).containsExactly(one);
      study.history.undo();
      assertThat(study.found("debt")).containsExactly(one);
      study.history.undo();
      assertThat(study.found("debt")).isEmpty();
      study.history.redo();
      assertThat(study.found("debt")).containsExactly(one);
      study.history.perform(new RemoveSource(one));
      assertThat(study.found("debt")).isEmpty();
      study.history.undo();
      assertThat(study.found("debt")).containsExactly(one);
    }
  }

  @Test
  void codingsAreFollowedAlsoWhereARowSaysNotWhoseItIs() {
    try (SearchStudy study = new SearchStudy(folder)) {
      CoderId rasa = study.coder("Rasa");
      ThemeId fear = study.theme("Fear", null);
      ThemeId trust = study.theme("Trust", null);
      SourceId one = study.story("en", "I did not tell.");
      assertThat(study.found("theme:fear")).isEmpty();
      CodingId coding = study.code(one, "did not tell", fear, rasa);
      assertThat(study.found("theme:fear")).containsExactly(one);
      study.history.perform(new RecodeTo(coding, trust));
      assertThat(study.found("theme:fear")).isEmpty();
      assertThat(study.found("theme:trust")).containsExactly(one);
      study.history.perform(new RemoveCoding(coding));
      assertThat(study.found("theme:trust")).isEmpty();
      study.history.undo();
      assertThat(study.found("theme:trust")).containsExactly(one);
    }
  }

  @Test
  void aThemeThatIsRenamedOrMovedIsFoundAtOnceAndTouchesNoDocument() {
    try (SearchStudy study = new SearchStudy(folder)) {
      CoderId rasa = study.coder("Rasa");
      ThemeId above = study.theme("Barriers", null);
      ThemeId fear = study.theme("Fear", null);
      SourceId one = study.story("en", "I did not tell.");
      study.code(one, "did not tell", fear, rasa);
      assertThat(study.found("theme:fear")).containsExactly(one);
      study.add("rename", tx -> tx.change(THEME, fear.value(), row -> row.setName("Dread")));
      assertThat(study.found("theme:dread")).containsExactly(one);
      assertThat(study.found("theme:barriers")).isEmpty();
      study.add(
          "move", tx -> tx.change(THEME, fear.value(), row -> row.setParentId(above.value())));
      assertThat(study.found("theme:barriers")).containsExactly(one);
      assertThat(study.index.search(SearchRequest.of("theme:fear")))
          .isInstanceOf(SearchOutcome.NotUnderstood.class);
    }
  }

  private static ImportComments comments(SearchStudy study, String... texts) {
    CollectionId collection = new CollectionId(study.history.mint().id());
    study.history.perform(
        new AddCollection(collection, "", "Film " + texts.length, SourceKind.COMMENT));
    return new ImportComments(
        collection,
        Facts.of("c", SourceKind.COMMENT).inLanguage("lt"),
        Origin.NONE,
        sink -> List.of(texts).forEach(text -> sink.accept(CommentDraft.of(null, text))),
        null);
  }

  @Test
  void anImportIsTakenInAndItsUndoToo() {
    try (SearchStudy study = new SearchStudy(folder)) {
      SourceId before = study.story("lt", "Skola.");
      study.history.perform(comments(study, "Skolos 🙏", "Nieko", "Skolų daug"));
      assertThat(study.hits("skola").total()).isEqualTo(3);
      study.history.undo();
      assertThat(study.found("skola")).containsExactly(before);
      study.history.redo();
      assertThat(study.hits("skola").total()).isEqualTo(3);
    }
  }

  @Test
  void anImportOfTranscriptsIsUndoneWithItsTurns() {
    try (SearchStudy study = new SearchStudy(folder)) {
      SourceId one = study.transcript("One", "en", "Rasa: A debt.");
      assertThat(study.found("speaker:rasa debt")).containsExactly(one);
      study.transcript("Two", "en", "Rasa: Another debt.");
      assertThat(study.hits("speaker:rasa debt").total()).isEqualTo(2);
      study.history.undo();
      assertThat(study.found("speaker:rasa debt")).containsExactly(one);
    }
  }

  @Test
  void anIndexThatIsBehindCatchesUpWhenItIsOpened() {
    SourceId one;
    SourceId two;
    try (SearchStudy study = new SearchStudy(folder)) {
      one = study.story("en", "The debt.");
      study.found("debt");
      study.reopenIndex();
      assertThat(study.index.position()).isEqualTo(study.history.position());
      two = study.story("en", "Another debt.");
      assertThat(study.index.position()).isLessThan(study.history.position());
      study.index.catchUp(Token.none());
      assertThat(study.index.position()).isEqualTo(study.history.position());
    }
    try (SearchStudy study = new SearchStudy(folder)) {
      assertThat(study.index.position()).isEqualTo(study.history.position());
      assertThat(Set.copyOf(study.found("debt"))).isEqualTo(Set.of(one, two));
    }
  }

  @Test
  void aProgramThatWasKilledLosesNothing() throws IOException {
    Path killed = Files.createDirectory(folder.resolve("killed"));
    Path running = Files.createDirectory(folder.resolve("running"));
    try (SearchStudy study = new SearchStudy(running)) {
      study.story("en", "The first debt.");
      study.found("debt");
      study.reopenIndex();
      study.story("en", "The second debt.");
      assertThat(study.hits("debt").total()).isEqualTo(2);
      copy(index(study), Files.createDirectory(killed.resolve(SearchIndex.NAME)));
    }
    Files.copy(running.resolve("study.mv.db"), killed.resolve("study.mv.db"));
    try (SearchStudy study = new SearchStudy(killed)) {
      assertThat(study.index.position()).isBetween(0L, 1L);
      assertThat(study.hits("debt").total()).isEqualTo(2);
    }
  }

  @Test
  void anIndexOfALaterOrOtherPastIsBuiltAnew() throws IOException {
    Path backup = Files.createDirectory(folder.resolve("backup"));
    Path running = Files.createDirectory(folder.resolve("running"));
    try (SearchStudy study = new SearchStudy(running)) {
      study.story("en", "The first debt.");
      study.found("debt");
    }
    Files.copy(running.resolve("study.mv.db"), backup.resolve("study.mv.db"));
    try (SearchStudy study = new SearchStudy(running)) {
      study.story("en", "The debt that a restore takes back.");
      assertThat(study.hits("debt").total()).isEqualTo(2);
    }
    Files.copy(
        backup.resolve("study.mv.db"),
        running.resolve("study.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    try (SearchStudy study = new SearchStudy(running)) {
      assertThat(study.index.position()).isEqualTo(-1);
      assertThat(study.hits("debt").total()).isEqualTo(1);
      study.story("en", "Another loan.");
      study.story("en", "And another.");
      study.found("loan");
    }
    copy(running.resolve(SearchIndex.NAME), Files.createDirectory(backup.resolve("index")));
    try (SearchStudy study = new SearchStudy(backup)) {
      for (int i = 0; i < 5; i++) {
        study.story("en", "A story without.");
      }
      study.reopenIndex();
      assertThat(study.index.position()).isEqualTo(-1);
      assertThat(study.hits("loan").total()).isZero();
    }
  }

  @Test
  void anIndexThatWasDeletedIsBuiltAnew() throws IOException {
    SourceId one;
    try (SearchStudy study = new SearchStudy(folder)) {
      one = study.story("en", "The debt.");
      study.found("debt");
    }
    clear(folder.resolve(SearchIndex.NAME));
    Files.delete(folder.resolve(SearchIndex.NAME));
    try (SearchStudy study = new SearchStudy(folder)) {
      assertThat(study.found("debt")).containsExactly(one);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aBrokenIndexIsBuiltAnew(int round) throws IOException {
    Random random = new Random(round);
    try (SearchStudy study = new SearchStudy(folder)) {
      for (int i = 0; i < 40; i++) {
        study.story("en", "The debt of " + i);
      }
      study.found("debt");
    }
    try (Stream<Path> files = Files.list(folder.resolve(SearchIndex.NAME))) {
      for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (round % 2 == 0) {
          random.nextBytes(bytes);
          Files.write(file, bytes);
        } else {
          Files.write(file, Arrays.copyOf(bytes, bytes.length / (round + 1)));
        }
      }
    }
    try (SearchStudy study = new SearchStudy(folder)) {
      assertThat(study.hits("debt").total()).isEqualTo(40);
      assertThat(study.index.sound()).isTrue();
    }
  }

  @Test
  void aFileOfAnotherKindInTheFolderIsNoIndex() throws IOException {
    Path index = Files.createDirectory(folder.resolve(SearchIndex.NAME));
    Files.writeString(index.resolve("segments_1"), "not an index");
    try (SearchStudy study = new SearchStudy(folder)) {
      study.story("en", "The debt.");
      assertThat(study.hits("debt").total()).isEqualTo(1);
    }
  }

  /// Cancels at the first progress.
  private static final class Impatient implements Token {
    private final List<Progress> heard = new ArrayList<>();

    @Override
    public boolean cancelled() {
      return !heard.isEmpty();
    }

    @Override
    public void progress(Progress progress) {
      heard.add(progress);
    }

    @Override
    public Watch onCancel(Runnable stop) {
      return () -> {};
    }
  }

  @Test
  void aCancelledRebuildLeavesTheOldIndex() {
    try (SearchStudy study = new SearchStudy(folder)) {
      study.story("en", "The debt.");
      assertThat(study.hits("debt").total()).isEqualTo(1);
      Impatient token = new Impatient();
      assertThatThrownBy(() -> study.index.rebuild(token)).isInstanceOf(Cancelled.class);
      assertThat(token.heard.getFirst().done()).isEqualTo(1);
      assertThat(study.hits("debt").total()).isEqualTo(1);
      study.index.rebuild(Token.none());
      assertThat(study.hits("debt").total()).isEqualTo(1);
    }
  }

  @Test
  void whatWasRemovedIsForgottenInTheFilesToo() throws IOException {
    try (SearchStudy study = new SearchStudy(folder)) {
      study.story("sv", "ordinary words");
      SourceId secret = study.story("sv", "xylophonists everywhere");
      study.reopenIndex();
      study.found("ordinary");
      assertThat(filesSay(study, "xylophonists")).isTrue();
      study.history.perform(new RemoveSource(secret));
      study.index.forgetRemoved();
      assertThat(filesSay(study, "xylophonists")).isFalse();
      assertThat(study.hits("ordinary").total()).isEqualTo(1);
    }
  }

  private static boolean filesSay(SearchStudy study, String word) throws IOException {
    study.reopenIndex();
    try (Stream<Path> files = Files.list(index(study))) {
      for (Path file : files.toList()) {
        if (Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theUpdaterTakesStepsInAheadOfTheNextSearch() throws Exception {
    try (SearchStudy study = new SearchStudy(folder)) {
      List<Work<Boolean>> waiting = new ArrayList<>();
      study.history.listen(new IndexUpdater(study.index, waiting::add));
      study.story("en", "The debt.");
      study.story("en", "The loan.");
      study.phase("Input");
      assertThat(waiting).hasSize(1);
      waiting.getFirst().run(Token.none());
      assertThat(study.index.position()).isEqualTo(study.history.position());
      study.story("en", "More.");
      assertThat(waiting).hasSize(2);
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> {
            try {
              return file + " " + org.storyloom.store.Digest.of(Files.readAllBytes(file));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .sorted()
          .toList();
    }
  }

  @Test
  void whoOnlyAsksFindsWhatTheIndexLacksAndLeavesItsFilesAsTheyAre() throws IOException {
    try (SearchStudy study = new SearchStudy(folder)) {
      SourceId one = study.story("en", "The first debt.");
      study.found("debt");
      study.reopenIndex();
      SourceId two = study.story("en", "The second debt.");
      study.history.perform(new CorrectText(one, "The first loan.", "heard better"));
      List<String> before = files(index(study));
      try (SearchIndex asking =
          SearchIndex.openUntouched(index(study), study.database, study.history)) {
        assertThat(SearchStudy.found(asking, "debt")).containsExactly(two);
        assertThat(SearchStudy.found(asking, "loan")).containsExactly(one);
        assertThat(asking.sound()).isTrue();
      }
      assertThat(files(index(study))).isEqualTo(before);
    }
  }

  @Test
  void whoOnlyAsksNeedsNoIndexAndMakesNone() throws IOException {
    SourceId one;
    try (SearchStudy study = new SearchStudy(folder)) {
      one = study.story("en", "The first debt.");
      study.index.close();
      clear(index(study));
      Files.delete(index(study));
      try (SearchIndex asking =
          SearchIndex.openUntouched(index(study), study.database, study.history)) {
        assertThat(SearchStudy.found(asking, "debt")).containsExactly(one);
      }
      assertThat(index(study)).doesNotExist();
      Files.createDirectory(index(study));
      Files.writeString(index(study).resolve("segments_1"), "not an index");
      try (SearchIndex asking =
          SearchIndex.openUntouched(index(study), study.database, study.history)) {
        assertThat(SearchStudy.found(asking, "debt")).containsExactly(one);
      }
      assertThat(index(study).resolve("segments_1")).hasContent("not an index");
    }
  }

  @Test
  void howAnIndexStandsToTheJournalIsSaidWithoutOpeningIt() throws IOException {
    try (SearchStudy study = new SearchStudy(folder)) {
      Path index = index(study);
      assertThat(SearchIndex.standing(index, study.history)).isEqualTo(IndexStanding.CURRENT);
      study.story("en", "The first debt.");
      assertThat(SearchIndex.standing(index, study.history)).isEqualTo(IndexStanding.MISSING);
      study.found("debt");
      study.reopenIndex();
      assertThat(SearchIndex.standing(index, study.history)).isEqualTo(IndexStanding.CURRENT);
      study.index.close();
      for (int i = 0; i <= IndexWork.STEPS_BETWEEN_COMMITS; i++) {
        assertThat(SearchIndex.standing(index, study.history)).isEqualTo(IndexStanding.CURRENT);
        study.phase("Phase " + i);
      }
      assertThat(SearchIndex.standing(index, study.history)).isEqualTo(IndexStanding.BEHIND);
    }
    Path other = Files.createDirectory(folder.resolve("other"));
    try (SearchStudy study = new SearchStudy(other)) {
      study.story("en", "Another study.");
      assertThat(SearchIndex.standing(folder.resolve("index"), study.history))
          .isEqualTo(IndexStanding.FOREIGN);
    }
    try (SearchStudy study = new SearchStudy(folder)) {
      study.index.close();
      try (Stream<Path> files = Files.list(index(study))) {
        Path largest =
            files
                .max(java.util.Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2]++;
        Files.write(largest, bytes);
      }
      assertThat(SearchIndex.standing(index(study), study.history)).isEqualTo(IndexStanding.BROKEN);
    }
  }

  @Test
  void nothingIsDoneOnTheScreenThread() {
    try (SearchStudy study = new SearchStudy(folder)) {
      ScreenGuard.screenIs(() -> true);
      assertThatThrownBy(() -> study.index.search(SearchRequest.of("debt")))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> study.index.catchUp(Token.none()))
          .isInstanceOf(IllegalStateException.class);
      ScreenGuard.screenIs(() -> false);
      assertThat(study.hits("debt").total()).isZero();
    } finally {
      ScreenGuard.screenIs(() -> false);
    }
  }
}
