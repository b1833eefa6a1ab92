package org.storyloom.source.files.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.table.Table;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.Tables;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;
import org.storyloom.table.value.When;

class CommentsTest {
  @TempDir Path folder;

  @Test
  void eachRowIsACommentWithWhatItsColumnsSay() throws IOException {
    List<ReadComment> comments = new ArrayList<>();
    CommentCount count =
        read(
            """
            id,author,created,text,likes,reply_to,lang,url,platform
            c1,Ona Ž.,04/03/2019 18:03,"Labai, svarbu 👏
            ačiū",34,,lt,http://x.example/1,facebook
            c2,,25/03/2019,No.,,c1,,,
            """,
            comments);

    assertThat(comments)
        .containsExactly(
            new ReadComment(
                2,
                Optional.of("c1"),
                "Labai, svarbu 👏\načiū",
                Optional.of(When.of(LocalDate.of(2019, 3, 4), LocalTime.of(18, 3))),
                Optional.of("Ona Ž."),
                Optional.of("lt"),
                OptionalLong.of(34),
                Optional.empty(),
                Optional.of("http://x.example/1"),
                Optional.of("facebook"),
                Optional.empty()),
            new ReadComment(
                4,
                Optional.of("c2"),
                "No.",
                Optional.of(When.of(LocalDate.of(2019, 3, 25))),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.of("c1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(count).isEqualTo(new CommentCount(2, 2, 0, 0, List.of(), Optional.empty()));
  }

  @Test
  void emptyTextsAndRepeatsAreReportedWithTheirLine() throws IOException {
    List<ReadComment> comments = new ArrayList<>();
    CommentCount count = read("id,text\na,One\nb,  \na,One\na,Two\n,\n,One\n", comments);

    assertThat(comments)
        .extracting(one -> one.line() + ":" + one.id().orElse("-") + ":" + one.text())
        .containsExactly("2:a:One", "5:-:Two", "7:-:One");
    assertThat(count)
        .isEqualTo(
            new CommentCount(
                6,
                3,
                2,
                1,
                List.of(
                    FileNote.of(NoteKind.EMPTY_TEXT, Place.line(3), "b"),
                    FileNote.of(NoteKind.REPEATED_ROW, Place.line(4), "a"),
                    FileNote.of(NoteKind.REPEATED_ID, Place.line(5), "a"),
                    FileNote.of(NoteKind.EMPTY_TEXT, Place.line(6), "")),
                Optional.empty()));
  }

  @Test
  void datesAndNumbersThatAreNoneAreReportedAndLeftOpen() throws IOException {
    List<ReadComment> comments = new ArrayList<>();
    CommentCount count =
        read("text,date,likes\nOne,soon,many\nTwo,04/03/2019,\"1,204\"\nThree,n/a,–\n", comments);

    assertThat(comments)
        .extracting(ReadComment::when)
        .element(1)
        .isEqualTo(Optional.of(When.of(LocalDate.of(2019, 3, 4))));
    assertThat(comments)
        .extracting(ReadComment::reactions)
        .containsExactly(OptionalLong.empty(), OptionalLong.of(1204), OptionalLong.empty());
    assertThat(count.notes())
        .containsExactly(
            FileNote.of(NoteKind.DATES_AMBIGUOUS, Place.column("date"), "day first"),
            FileNote.of(NoteKind.NUMBERS_AMBIGUOUS, Place.column("likes"), "."),
            FileNote.of(NoteKind.DATE_UNREAD, Place.line(2), "soon"),
            FileNote.of(NoteKind.NUMBER_UNREAD, Place.line(2), "many"));
  }

  @Test
  void columnsAreGuessedFromEnglishAndLithuanianHeaders() throws IOException {
    assertThat(guess("Comment ID,Comment Date,User name,Message,Like count,Permalink\n"))
        .contains(
            columns(
                Map.of(
                    "id", "Comment ID",
                    "date", "Comment Date",
                    "author", "User name",
                    "text", "Message",
                    "reactions", "Like count",
                    "link", "Permalink")));
    assertThat(guess("Nr.;Data;Vartotojas;Komentaras;Patinka;Kalba;Kanalas\n"))
        .contains(
            columns(
                Map.of(
                    "id", "Nr.",
                    "date", "Data",
                    "author", "Vartotojas",
                    "text", "Komentaras",
                    "reactions", "Patinka",
                    "language", "Kalba",
                    "channel", "Kanalas")));
    assertThat(guess("sender,no_reacts,text,label\n"))
        .contains(columns(Map.of("author", "sender", "reactions", "no_reacts", "text", "text")));
  }

  @Test
  void whereNoHeaderSpeaksOfATextTheLongestWordsAreItOnlyIfSomebodySaidTheyAreWords()
      throws IOException {
    String csv = "a,b,c\n1,http://long.example/abcdefghijklmnop,This was said by somebody\n";
    assertThat(guess(csv)).isEmpty();
    assertThat(CommentColumns.guessOfWords(table(csv))).contains(columns(Map.of("text", "c")));
    assertThat(CommentColumns.guessOfWords(table("a,b\n1,2\n"))).isEmpty();
    String heard = "id,start,end,text\n1,0,2,They kept the papers\n";
    assertThat(guess(heard)).isEmpty();
    assertThat(CommentColumns.guessOfWords(table(heard)))
        .contains(columns(Map.of("id", "id", "text", "text")));
  }

  @Test
  void aMappingSaysWhichOfItsColumnsAreMissing() {
    CommentColumns columns = columns(Map.of("text", "words", "id", "key", "case", "who"));

    assertThat(columns.missingFrom(List.of("words", "other"))).containsExactly("key", "who");
    assertThat(CommentColumns.of(Map.of("id", "key"))).isEmpty();
  }

  @Test
  void manyIdsAreToldApart() {
    var seen = new SeenIds();
    for (int i = 0; i < 50_000; i++) {
      assertThat(seen.see("id" + i, "x")).isEqualTo(SeenIds.Seen.NEVER);
    }
    for (int i = 0; i < 50_000; i += 997) {
      assertThat(seen.see("id" + i, "x")).isEqualTo(SeenIds.Seen.WITH_THESE_WORDS);
      assertThat(seen.see("id" + i, "y")).isEqualTo(SeenIds.Seen.WITH_OTHER_WORDS);
    }
  }

  private CommentCount read(String csv, List<ReadComment> into) throws IOException {
    Table table = table(csv);
    CommentColumns columns = CommentColumns.guess(table).orElseThrow();
    return Comments.read(table, columns, Locale.UK, into::add);
  }

  private Optional<CommentColumns> guess(String csv) throws IOException {
    return CommentColumns.guess(table(csv));
  }

  private Table table(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"), csv);
    return ((TableOutcome.Opened) Tables.open(file, TableOptions.NONE)).table();
  }

  private static CommentColumns columns(Map<String, String> columns) {
    return CommentColumns.of(columns).orElseThrow();
  }
}
