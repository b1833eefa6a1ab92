package org.storyloom.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.cases.AddCase;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.job.Cancelled;
import org.storyloom.job.Progress;
import org.storyloom.job.Token;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.OpenStudy;
import org.storyloom.source.Post;
import org.storyloom.source.Said;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.source.files.comments.CommentColumns;
import org.storyloom.store.Mint;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

class CommentImportsTest {
  private static final String STREAM =
      """
      Nr,Data,Autorius,Komentaras,Reakcijos,Atsako į,Kalba,Kas
      LT-001,2019-03-05T19:42:00+02:00,pelkiu_gandras,"Pirmas, kas pažiūrėjo? 🙂",3,,lt,post-1
      LT-002,2019-03-06,rasa,I watched it twice and I thought of the doors.,,LT-001,,
      LT-003,,x,,1,,lt,
      LT-004,2019-03-07T08:00:00+02:00,y,Eilutė per trumpa
      """;

  @TempDir Path folder;
  OpenStudy study;
  SourceFiles files;
  Imports imports;
  Into into;

  @BeforeEach
  void open() {
    study = new OpenStudy(folder.resolve("study"), 5);
    files = SourceFiles.open();
    imports = new Imports(study.history, study.sources, files);
    into = new Into(new CollectionId(study.history.mint().id()), "film", "Under the film");
  }

  @AfterEach
  void close() {
    files.close();
    study.close();
  }

  private CommentFile file(String name, String words) throws IOException {
    return CommentFile.of(Files.writeString(folder.resolve(name), words), Known.NOTHING, into);
  }

  private List<Source> all() {
    return study.sources.page(Scope.ALL, 0, 1000);
  }

  private static CommentColumns columns(Map<String, String> columns) {
    return CommentColumns.of(columns).orElseThrow();
  }

  @Test
  void aTableComesInAsOneStepWithWhatStoodBesideTheWords() throws IOException {
    CaseId post = new CaseId(study.history.mint().id());
    study.history.perform(new AddCase(post, "post-1", CaseKind.POST, "The film", ""));
    CommentFile plain = file("film.csv", STREAM);
    SourceId first = new SourceId(Mint.named("study", "comments", "film.csv"));
    CommentFile file =
        new CommentFile(
            plain.path(),
            Known.NOTHING,
            into,
            Optional.of(
                columns(
                    Map.of(
                        "id", "Nr",
                        "text", "Komentaras",
                        "date", "Data",
                        "author", "Autorius",
                        "reactions", "Reakcijos",
                        "replyTo", "Atsako į",
                        "language", "Kalba",
                        "case", "Kas"))),
            plain.options(),
            Locale.UK,
            plain.zone(),
            Map.of("post-1", post),
            first);
    ImportOutcome outcome = imports.comments(file, Token.none());
    List<Source> all = all();
    assertThat(outcome)
        .isEqualTo(
            new ImportOutcome.Added(
                plain.path(),
                new Came(
                    SourceKind.COMMENT,
                    List.of(
                        first,
                        new SourceId(Mint.after(first.value(), 1)),
                        new SourceId(Mint.after(first.value(), 2))),
                    into.id(),
                    25 + 46 + 17,
                    24 + 46 + 17,
                    0,
                    4,
                    0),
                List.of(
                    new FileNote(NoteKind.EMPTY_TEXT, Place.line(4), List.of("LT-003")),
                    new FileNote(NoteKind.RAGGED_ROW, Place.line(5), List.of("8", "4")))));
    assertThat(all)
        .extracting(Source::id)
        .isEqualTo(((ImportOutcome.Added) outcome).came().sources());
    assertThat(all)
        .extracting(Source::slug)
        .containsExactly("film/LT-001", "film/LT-002", "film/LT-004");
    assertThat(all).extracting(Source::language).containsExactly("lt", "en", "lt");
    assertThat(all)
        .extracting(Source::said)
        .containsExactly(
            new Said(
                LocalDate.of(2019, 3, 5), OffsetDateTime.parse("2019-03-05T19:42:00+02:00"), post),
            new Said(LocalDate.of(2019, 3, 6), null, null),
            new Said(
                LocalDate.of(2019, 3, 7), OffsetDateTime.parse("2019-03-07T08:00:00+02:00"), null));
    assertThat(all)
        .extracting(Source::post)
        .containsExactly(
            new Post("pelkiu_gandras", null, null, 3, null),
            new Post("rasa", null, "film/LT-001", null, null),
            new Post("y", null, null, null, null));
    assertThat(study.sources.collections())
        .containsExactly(
            new Collection(into.id(), "film", "Under the film", SourceKind.COMMENT, 3));
    assertThat(study.history.position()).isEqualTo(2);
    study.history.undo();
    assertThat(study.sources.collections()).isEmpty();
    assertThat(all()).isEmpty();
  }

  @Test
  void theSameFileTwiceIsRecognisedAndALongerOneAddsOnlyWhatIsNew() throws IOException {
    CommentFile one = file("one.csv", "id,text\n1,First words\n2,Second words\n");
    imports.comments(one, Token.none());
    SourceId first = all().getFirst().id();
    assertThat(imports.comments(one, Token.none()))
        .isEqualTo(new ImportOutcome.AlreadyHere(one.path(), first));
    CommentFile longer =
        file("longer.csv", "id,text\n1,First words\n2,\"Second words, edited\"\n3,Third words\n");
    ImportOutcome outcome = imports.comments(longer, Token.none());
    assertThat(outcome)
        .isEqualTo(
            new ImportOutcome.Added(
                longer.path(),
                new Came(
                    SourceKind.COMMENT, List.of(all().getLast().id()), into.id(), 11, 11, 0, 3, 2),
                List.of(
                    new FileNote(NoteKind.ALREADY_HERE, Place.whole(), List.of("2")),
                    new FileNote(NoteKind.OTHER_WORDS, Place.whole(), List.of("2")))));
    assertThat(all()).extracting(Source::slug).containsExactly("film/1", "film/2", "film/3");
    assertThat(study.sources.text(all().get(1).id())).contains("Second words");
  }

  @Test
  void aRowWithMoreCellsThanColumnsIsReportedByItsLineAsAPartOfTheFileThatIsMissing()
      throws IOException {
    CommentFile file = file("long.csv", "id,text\n1,First words\n2,Second words, unquoted\n");
    ImportOutcome outcome = imports.comments(file, Token.none());
    assertThat(outcome).isInstanceOf(ImportOutcome.Partly.class);
    assertThat(((ImportOutcome.Partly) outcome).notes())
        .containsExactly(new FileNote(NoteKind.RAGGED_ROW, Place.line(3), List.of("2", "3")));
  }

  @Test
  void theLanguageOfACommentThatDoesNotSayIsThatOfNearlyAllBeforeIt() throws IOException {
    StringBuilder rows = new StringBuilder("id,text\n");
    for (int i = 0; i < 30; i++) {
      rows.append(i)
          .append(",\"Mes turim apie tai kalbėti, nes niekas kitas to nedarys ir tiek\"\n");
    }
    rows.append("30,🙂🙂\n");
    imports.comments(file("votes.csv", rows.toString()), Token.none());
    assertThat(all()).extracting(Source::language).hasSize(31).containsOnly("lt");
    CommentFile said = file("said.csv", "id,text\na,Mes turim apie tai kalbėti\n");
    CommentFile known =
        CommentFile.of(said.path(), Known.NOTHING.inLanguage("en"), into)
            .with(columns(Map.of("text", "text", "id", "id")));
    imports.comments(known, Token.none());
    assertThat(all().getLast().language()).isEqualTo("en");
  }

  @Test
  void aTableWithoutWordsSaysSoAndLeavesTheStudyAsBefore() throws IOException {
    var before = study.rows();
    CommentFile named =
        file("numbers.csv", "a,b\n1,2\n3,4\n").with(columns(Map.of("text", "words")));
    assertThat(imports.comments(named, Token.none()))
        .isEqualTo(new ImportOutcome.Unreadable(named.path(), new Unreadable.NoTextColumn()));
    CommentFile places = file("places.csv", "country,people\nThe Republic of Lithuania,2888558\n");
    assertThat(imports.comments(places, Token.none()))
        .isEqualTo(new ImportOutcome.Unreadable(places.path(), new Unreadable.NoTextColumn()));
    CommentFile heard = file("heard.csv", "id,start,end,text\n1,0.0,2.5,They kept the papers.\n");
    assertThat(imports.comments(heard, Token.none()))
        .isEqualTo(new ImportOutcome.Unreadable(heard.path(), new Unreadable.NoTextColumn()));
    CommentFile empty = file("empty.csv", "");
    assertThat(imports.comments(empty, Token.none()))
        .isEqualTo(new ImportOutcome.Unreadable(empty.path(), new Unreadable.Empty()));
    assertThat(study.rows()).isEqualTo(before);
  }

  @Test
  void cancellingWhileCommentsComeInLeavesTheStudyAsBefore() throws IOException {
    StringBuilder rows = new StringBuilder("id,text\n");
    for (int i = 0; i < 3000; i++) {
      rows.append(i).append(",Words of comment ").append(i).append('\n');
    }
    CommentFile file = file("many.csv", rows.toString());
    Token token =
        new Token() {
          private long done;

          @Override
          public boolean cancelled() {
            return done >= 2000;
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
    assertThatThrownBy(() -> imports.comments(file, token)).isInstanceOf(Cancelled.class);
    assertThat(study.rows()).isEqualTo(before);
  }

  @Test
  void commentsOfAnIdAreInTheCollectionThatIsHereUnderItsShortName() throws IOException {
    imports.comments(file("one.csv", "id,text\n1,First words\n"), Token.none());
    CollectionId other = new CollectionId(UUID.fromString("00000000-0000-8000-8000-00000000000a"));
    Path second = Files.writeString(folder.resolve("two.csv"), "id,text\n2,Second words\n");
    imports.comments(
        CommentFile.of(second, Known.NOTHING, new Into(other, "film", "Another name")),
        Token.none());
    assertThat(study.sources.collections())
        .containsExactly(
            new Collection(into.id(), "film", "Under the film", SourceKind.COMMENT, 2));
  }
}
