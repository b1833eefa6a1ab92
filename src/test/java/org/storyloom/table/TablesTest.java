package org.storyloom.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

class TablesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void theDelimiterIsFoundAndQuotesAndLineEndsInsideCellsAreKept(char delimiter)
      throws IOException {
    String csv =
        """
        id;text;likes
        c1;"Ženklai; kuriuos, verta\tžinoti | ""čia"":
        1) pirmas

        2) antras";3
        c2;trumpai;
        """
            .replace(';', delimiter);

    assertThat(read(file("a.csv", csv)))
        .isEqualTo(
            new Read(
                List.of("id", "text", "likes"),
                List.of(
                    new Row(
                        2,
                        List.of(
                            "c1",
                            "Ženklai; kuriuos, verta\tžinoti | \"čia\":\n1) pirmas\n\n2) antras"
                                .replace(';', delimiter),
                            "3")),
                    new Row(6, List.of("c2", "trumpai", ""))),
                List.of(),
                Optional.empty()));
  }

  @Test
  void anyEncodingIsRead() throws IOException {
    String csv = "id;tekstas\r\n1;Ąžuolas ir šermukšnis\r\n2;Žalia lanka, ėjimas\r\n";
    for (String charset : List.of("UTF-8", "windows-1257", "UTF-16LE", "UTF-16BE")) {
      Path file = Files.write(folder.resolve("b.csv"), csv.getBytes(Charset.forName(charset)));

      assertThat(read(file).rows())
          .containsExactly(
              new Row(2, List.of("1", "Ąžuolas ir šermukšnis")),
              new Row(3, List.of("2", "Žalia lanka, ėjimas")));
    }
    assertThat(read(file("c.csv", "\uFEFFid;tekstas\n1;a\n")).columns())
        .containsExactly("id", "tekstas");
  }

  @Test
  void raggedRowsAreReportedWithTheirLineAndKept() throws IOException {
    Read read = read(file("a.csv", "a,b,c\n1,2,3\n4,5\n\n6,7,8,9\n10,11,12,,\n"));

    assertThat(read.rows())
        .extracting(Row::cells)
        .containsExactly(
            List.of("1", "2", "3"),
            List.of("4", "5"),
            List.of("6", "7", "8", "9"),
            List.of("10", "11", "12", "", ""));
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.RAGGED_ROW, Place.line(3), "3", "2"),
            FileNote.of(NoteKind.RAGGED_ROW, Place.line(5), "3", "4"));
  }

  @Test
  void aQuoteThatIsNeverClosedSwallowsOneLineOnly() throws IOException {
    Read read = read(file("a.csv", "a,b\n1,\"x\ny\"\n2,\"open\n3,\"z\"\n4,w\n\"5,v\n6,u\n"));

    assertThat(read.rows())
        .containsExactly(
            new Row(2, List.of("1", "x\ny")),
            new Row(4, List.of("2", "\"open")),
            new Row(5, List.of("3", "z")),
            new Row(6, List.of("4", "w")),
            new Row(7, List.of("\"5", "v")),
            new Row(8, List.of("6", "u")));
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.UNCLOSED_QUOTE, Place.line(4)),
            FileNote.of(NoteKind.UNCLOSED_QUOTE, Place.line(7)));
  }

  @Test
  void aColumnOfWordsIsNotCutAtItsCommas() throws IOException {
    assertThat(read(file("a.csv", "comment\nyes, it did; really\nno\nI, too\n")).rows())
        .extracting(Row::cells)
        .containsExactly(List.of("yes, it did; really"), List.of("no"), List.of("I, too"));
  }

  @Test
  void whatASpreadsheetAnnouncesIsBelieved() throws IOException {
    Read read = read(file("a.csv", "sep=|\r\na|b\r\n1,2;3|4,5;6\r\n"));

    assertThat(read.columns()).containsExactly("a", "b");
    assertThat(read.rows()).containsExactly(new Row(3, List.of("1,2;3", "4,5;6")));
  }

  @Test
  void columnsAreNamedAndNamedOnce() throws IOException {
    Read read = read(file("a.csv", " id ,,id,id,\n1,2,3,4,\n"));

    assertThat(read.columns()).containsExactly("id", "#2", "id (2)", "id (3)");
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.UNNAMED_COLUMN, Place.column("#2"), "#2"),
            FileNote.of(NoteKind.REPEATED_HEADER, Place.column("id (2)"), "id", "id (2)"),
            FileNote.of(NoteKind.REPEATED_HEADER, Place.column("id (3)"), "id", "id (3)"));
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() throws IOException {
    assertThat(read(file("a.csv", "a,b\n")))
        .isEqualTo(new Read(List.of("a", "b"), List.of(), List.of(), Optional.empty()));
  }

  @Test
  void whatIsNoTableSaysWhatItIs() throws IOException {
    assertThat(failure(file("a.csv", ""))).isEqualTo(new Unreadable.Empty());
    assertThat(failure(file("a.csv", "\n \n\n"))).isEqualTo(new Unreadable.Empty());
    assertThat(failure(file("a.csv", "%PDF-1.4 ...")))
        .isEqualTo(new Unreadable.NotThisFormat("csv", "pdf"));
    assertThat(failure(file("a.csv", "\1\2\3\4\5\6\7\1\2\3")))
        .isEqualTo(new Unreadable.NotThisFormat("csv", "binary"));
    assertThat(failure(folder.resolve("none.csv")))
        .isEqualTo(new Unreadable.IoFailure(Unreadable.Kind.MISSING));
    assertThat(failure(folder)).isEqualTo(new Unreadable.IoFailure(Unreadable.Kind.A_FOLDER));
    assertThat(failure(file("a.xlsx", "a,b\n1,2\n")))
        .isEqualTo(new Unreadable.NotThisFormat("xlsx", "unknown"));
    assertThat(failure(file("a.json", "{\"a\": [1, 2"))).isEqualTo(new Unreadable.Damaged("1"));
  }

  @Test
  void bytesThatAreNoCharactersAreReportedWithTheirLine() throws IOException {
    byte[] bytes = "a,b\n1,žąsų ėdžios įvyko šįkart\n2,x?\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("a.csv"), bytes);

    assertThat(read(file).notes())
        .containsExactly(FileNote.of(NoteKind.BYTES_REPLACED, Place.line(3), "1", "UTF-8"));
  }

  @Test
  void aTableCanBeReadTwiceAndWhatTheReceiverThrowsPassesThrough() throws IOException {
    Table table = open(file("a.csv", "a\n1\n2\n"));
    List<Row> rows = new ArrayList<>();
    table.forEachRow(rows::add);
    table.forEachRow(rows::add);

    assertThat(rows).hasSize(4);
    assertThatThrownBy(() ->
            table.forEachRow(row -> {
              throw new IllegalStateException("enough");
            }))
        .hasMessage("enough");
  }

  @Test
  void jsonListsOfObjectsAreTables() throws IOException {
    String list =
        """
        [{"id": 1, "text": "a", "by": {"name": "Ona", "age": 31.50}},
         {"id": 2, "tags": ["x", "y"], "parts": [{"p": 1}], "text": null},
         7]
        """;

    Read read = read(file("a.json", list));

    assertThat(read)
        .isEqualTo(
            new Read(
                List.of("id", "text", "by.name", "by.age", "tags", "parts"),
                List.of(
                    new Row(1, List.of("1", "a", "Ona", "31.50", "", "")),
                    new Row(2, List.of("2", "", "", "", "x; y", "[{\"p\":1}]"))),
                List.of(FileNote.of(NoteKind.NOT_AN_OBJECT, Place.line(3), "number")),
                Optional.empty()));
  }

  @Test
  void jsonListsInsideAnObjectAndLinesOfObjectsAreTables() throws IOException {
    assertThat(read(file("a.json", "{\"v\": 1, \"rows\": [{\"a\": true}, {\"a\": \"ž\"}]}")).rows())
        .containsExactly(new Row(1, List.of("true")), new Row(1, List.of("ž")));
    assertThat(read(file("a.jsonl", "{\"a\": 1}\n{\"a\": 2, \"b\": [1, 2]}\n")).rows())
        .containsExactly(new Row(1, List.of("1", "")), new Row(2, List.of("2", "1; 2")));
  }

  @Test
  void aBrokenJsonGivesTheRowsBeforeTheBreak() throws IOException {
    Read read = read(file("a.json", "[{\"a\": 1},\n{\"a\": 2},\n{\"a\": "));

    assertThat(read.rows()).hasSize(2);
    assertThat(read.brokenOff()).contains(new Unreadable.Damaged("3"));
  }

  /// All that reading a table says.
  private record Read(
      List<String> columns, List<Row> rows, List<FileNote> notes, Optional<Unreadable> brokenOff) {}

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Table open(Path file) {
    return ((TableOutcome.Opened) Tables.open(file, TableOptions.NONE)).table();
  }

  private static Unreadable failure(Path file) {
    return ((TableOutcome.Failed) Tables.open(file, TableOptions.NONE)).why();
  }

  private static Read read(Path file) {
    Table table = open(file);
    List<Row> rows = new ArrayList<>();
    TableEnd end = table.forEachRow(rows::add);
    assertThat(end.rows()).isEqualTo(rows.size());
    List<FileNote> notes = new ArrayList<>(table.notes());
    notes.removeIf(note -> note.kind() == NoteKind.ENCODING_GUESSED);
    notes.addAll(end.notes());
    return new Read(table.columns(), rows, notes, end.brokenOff());
  }
}
