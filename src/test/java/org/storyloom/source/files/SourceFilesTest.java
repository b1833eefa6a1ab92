package org.storyloom.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storyloom.source.files.word.DocxFile.p;
import static org.storyloom.source.files.word.DocxFile.r;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.job.Job;
import org.storyloom.job.JobName;
import org.storyloom.job.Jobs;
import org.storyloom.job.Outcome;
import org.storyloom.job.Token;
import org.storyloom.source.files.word.DocxFile;
import org.storyloom.table.Row;
import org.storyloom.table.Table;
import org.storyloom.table.TableEnd;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.Tables;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

@Timeout(120)
class SourceFilesTest {
  private static final String TALK =
      "<w:p>"
          + r("Ona: Labas 🙂")
          + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
          + p("Jonas: Sveiki")
          + p("Ona: Ačiū");

  @TempDir Path folder;

  @Test
  void aDocumentReadByTheChildIsTheSameAsReadHere() throws IOException {
    Path file =
        DocxFile.of(TALK)
            .footnotes("<w:footnote w:id=\"2\">" + p("Išnaša") + "</w:footnote>")
            .write(folder.resolve("pokalbis.docx"));
    try (SourceFiles files = SourceFiles.open()) {
      ReadText expected =
          new ReadText(
              FileFormat.WORD,
              "Ona: Labas 🙂\nJonas: Sveiki\nOna: Ačiū",
              List.of(
                  new ReadTurn(0, 13, 5, Optional.of("Ona"), OptionalLong.empty()),
                  new ReadTurn(14, 27, 21, Optional.of("Jonas"), OptionalLong.empty()),
                  new ReadTurn(28, 37, 33, Optional.of("Ona"), OptionalLong.empty())),
              List.of(FileNote.of(NoteKind.FOOTNOTE, Place.range(13, 13), "Išnaša")),
              Optional.empty(),
              "interview");

      assertThat(read(files, file)).isEqualTo(new ReadOutcome.Read(expected));
      assertThat(Documents.read(file)).isEqualTo(new ReadOutcome.Read(expected));
      assertThat(read(files, file)).isEqualTo(new ReadOutcome.Read(expected));
    }
  }

  @Test
  void whateverAFileDoesToTheChildTheNextOneIsRead() throws IOException {
    Path good = DocxFile.of(p("Labas")).write(folder.resolve("good.docx"));
    Duration limit = Duration.ofSeconds(4);
    try (SourceFiles files = SourceFiles.with(new DocumentReader(stuck("-Xmx64m"), limit))) {
      assertThat(read(files, copy(good, "loops.docx")))
          .isEqualTo(new ReadOutcome.Failed(new Unreadable.TimedOut(limit)));
      assertThat(text(read(files, good))).isEqualTo("Labas");
      assertThat(read(files, copy(good, "swells.docx")))
          .isEqualTo(new ReadOutcome.Failed(new Unreadable.Swelled()));
      assertThat(read(files, copy(good, "dies.docx")))
          .isEqualTo(new ReadOutcome.Failed(new Unreadable.Damaged("process")));
      assertThat(read(files, copy(good, "babbles.docx"))).isInstanceOf(ReadOutcome.Failed.class);
      assertThat(text(read(files, good))).isEqualTo("Labas");
    }
  }

  @Test
  void aReaderThatCannotStartIsAReason() throws IOException {
    Path good = DocxFile.of(p("Labas")).write(folder.resolve("good.docx"));
    List<String> nowhere = List.of(folder.resolve("no-java").toString());
    try (SourceFiles files = SourceFiles.with(new DocumentReader(nowhere, DocumentReader.LIMIT))) {
      assertThat(read(files, good))
          .isEqualTo(new ReadOutcome.Failed(new Unreadable.IoFailure(Unreadable.Kind.OTHER)));
    }
  }

  @Test
  void cancellingEndsTheReadingAtOnce() throws IOException, InterruptedException {
    Path good = DocxFile.of(p("Labas")).write(folder.resolve("loops.docx"));
    try (SourceFiles files =
            SourceFiles.with(new DocumentReader(stuck("-Xmx64m"), Duration.ofSeconds(50)));
        Jobs jobs = new Jobs(Runnable::run)) {
      Job<ReadOutcome> job =
          jobs.run(JobName.of("files.import"), token -> files.read(good, ReadOptions.NONE, token));
      Thread.sleep(300);
      job.cancel();

      assertThat(job.await()).isEqualTo(new Outcome.Stopped<>());
      assertThat(job.outcome()).contains(new Outcome.Stopped<>());
    }
  }

  @Test
  void rowsOfAWorkbookComeFromTheChild() throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (var book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Answers");
      for (int i = 0; i < 5000; i++) {
        sheet.createRow(i).createCell(0).setCellValue(i == 0 ? "text" : "žodžiai " + i);
        sheet.getRow(i).createCell(1).setCellValue(i == 0 ? "n" : Integer.toString(i));
      }
      book.createSheet("Other").createRow(0).createCell(0).setCellValue("x");
      book.write(out);
    }
    Table here = ((TableOutcome.Opened) Tables.open(file, TableOptions.NONE)).table();
    try (SourceFiles files = SourceFiles.open()) {
      Table there =
          ((TableOutcome.Opened) files.table(file, TableOptions.NONE, Token.none())).table();
      List<Row> expected = new ArrayList<>();
      List<Row> rows = new ArrayList<>();
      TableEnd end = here.forEachRow(expected::add);

      assertThat(there.columns()).isEqualTo(here.columns());
      assertThat(there.notes()).isEqualTo(here.notes());
      assertThat(there.plainValues()).isTrue();
      assertThat(there.forEachRow(rows::add)).isEqualTo(end);
      assertThat(rows).isEqualTo(expected).hasSize(4999);
      assertThatThrownBy(() ->
              there.forEachRow(row -> {
                throw new IllegalStateException("enough");
              }))
          .hasMessage("enough");
      rows.clear();
      assertThat(there.forEachRow(rows::add)).isEqualTo(end);
      assertThat(files.table(folder.resolve("no.xlsx"), TableOptions.NONE, Token.none()))
          .isEqualTo(new TableOutcome.Failed(new Unreadable.IoFailure(Unreadable.Kind.MISSING)));
    }
  }

  @Test
  void textsAreReadInAnyEncodingAndAChosenOneWins() throws IOException {
    String text = "Ąžuolas, ėjimas, įlanka ir šienas.\r\nŽirgas\r\n";
    Path file =
        Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName("windows-1257")));
    try (SourceFiles files = SourceFiles.open()) {
      assertThat(text(read(files, file))).isEqualTo(text.replace("\r\n", "\n"));
      assertThat(
              text(
                  files.read(
                      file,
                      ReadOptions.NONE.withCharset(StandardCharsets.ISO_8859_1),
                      Token.none())))
          .startsWith("Àþuolas");
    }
  }

  @Test
  void whatCannotBeReadIsAReason() throws IOException {
    try (SourceFiles files = SourceFiles.open()) {
      assertThat(failure(files, "none.txt"))
          .isEqualTo(new Unreadable.IoFailure(Unreadable.Kind.MISSING));
      assertThat(failure(files, "none.docx"))
          .isEqualTo(new Unreadable.IoFailure(Unreadable.Kind.MISSING));
      assertThat(failure(files, ".")).isInstanceOf(Unreadable.class);
      Files.writeString(folder.resolve("a.txt"), "");
      assertThat(failure(files, "a.txt")).isEqualTo(new Unreadable.Empty());
      Files.writeString(folder.resolve("a.txt"), " \n ");
      assertThat(failure(files, "a.txt")).isEqualTo(new Unreadable.Empty());
      Files.writeString(folder.resolve("a.xyz"), "words");
      assertThat(failure(files, "a.xyz")).isEqualTo(new Unreadable.NotThisFormat("text", "xyz"));
      Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
      assertThat(failure(files, "a.txt")).isEqualTo(new Unreadable.NotThisFormat("txt", "png"));
      Files.writeString(folder.resolve("big.txt"), "x".repeat(2000));
      assertThat(
              files.read(
                  folder.resolve("big.txt"),
                  new ReadOptions(Optional.empty(), Optional.empty(), 1000),
                  Token.none()))
          .isEqualTo(new ReadOutcome.Failed(new Unreadable.TooLarge(2000, 1000)));
    }
  }

  private static List<String> stuck(String heap) {
    List<String> command = new ArrayList<>(DocumentReader.ownCommand(heap));
    command.set(command.indexOf("org.storyloom.Main"), StuckReader.class.getName());
    return command;
  }

  private Path copy(Path file, String name) throws IOException {
    return Files.copy(file, folder.resolve(name));
  }

  private static ReadOutcome read(SourceFiles files, Path file) {
    return files.read(file, ReadOptions.NONE, Token.none());
  }

  private Unreadable failure(SourceFiles files, String name) {
    return ((ReadOutcome.Failed) read(files, folder.resolve(name))).why();
  }

  private static String text(ReadOutcome outcome) {
    return ((ReadOutcome.Read) outcome).text().text();
  }
}
