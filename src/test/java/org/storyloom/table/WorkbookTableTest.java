package org.storyloom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

class WorkbookTableTest {
  @TempDir Path folder;

  @Test
  void cellsSayWhatTheyMeanNotHowTheyAreShown() throws IOException {
    try (var book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Answers");
      row(sheet, 0, "words", "number", "share", "day", "moment", "yes", "formula");
      XSSFRow row = sheet.createRow(2);
      row.createCell(0).setCellValue("Ąžuolas\nir <kiti>");
      number(book, row.createCell(1), 1204.1 + 0.2, "#,##0.0");
      number(book, row.createCell(2), 0.308, "0.0%");
      row.createCell(3).setCellValue(LocalDate.of(2019, 3, 4));
      row.getCell(3).setCellStyle(style(book, "dd.mm.yyyy"));
      row.createCell(4).setCellValue(LocalDateTime.of(2019, 3, 4, 18, 3));
      row.getCell(4).setCellStyle(style(book, "d/m/yyyy h:mm"));
      row.createCell(5).setCellValue(true);
      row.createCell(6).setCellFormula("1/0");

      Table table = open(save(book));
      List<Row> rows = new ArrayList<>();
      TableEnd end = table.forEachRow(rows::add);

      assertThat(table.plainValues()).isTrue();
      assertThat(table.columns())
          .containsExactly("words", "number", "share", "day", "moment", "yes", "formula");
      assertThat(rows)
          .containsExactly(
              new Row(
                  3,
                  List.of(
                      "Ąžuolas\nir <kiti>",
                      "1204.3",
                      "30.8%",
                      "2019-03-04",
                      "2019-03-04T18:03",
                      "TRUE")));
      assertThat(end)
          .isEqualTo(
              new TableEnd(
                  1,
                  List.of(FileNote.of(NoteKind.FORMULA_WITHOUT_VALUE, Place.line(3), "G3")),
                  Optional.empty()));
    }
  }

  @Test
  void theFirstSheetThatIsShownIsReadAndTheOthersAreNamed() throws IOException {
    try (var book = new XSSFWorkbook()) {
      row(book.createSheet("Lists"), 0, "hidden");
      XSSFSheet answers = book.createSheet("Atsakymai");
      row(answers, 1, "a", "", "c");
      row(answers, 2, "1", "", "3", "4");
      row(book.createSheet("More"), 0, "m");
      book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
      Path file = save(book);

      Table table = open(file);
      List<Row> rows = new ArrayList<>();
      TableEnd end = table.forEachRow(rows::add);

      assertThat(table.columns()).containsExactly("a", "#2", "c");
      assertThat(table.notes())
          .containsExactly(
              FileNote.of(NoteKind.OTHER_SHEET, Place.whole(), "Lists", "hidden"),
              FileNote.of(NoteKind.OTHER_SHEET, Place.whole(), "More", ""),
              FileNote.of(NoteKind.UNNAMED_COLUMN, Place.column("#2"), "#2"));
      assertThat(rows).containsExactly(new Row(3, List.of("1", "", "3", "4")));
      assertThat(end.notes())
          .containsExactly(FileNote.of(NoteKind.RAGGED_ROW, Place.line(3), "3", "4"));
      assertThat(
              ((TableOutcome.Opened) Tables.open(file, TableOptions.NONE.withSheet("More")))
                  .table()
                  .columns())
          .containsExactly("m");
    }
  }

  @Test
  void anEncryptedACutAndAnEmptyWorkbookSaySo() throws Exception {
    try (var book = new XSSFWorkbook()) {
      book.createSheet("Empty");
      Path file = save(book);
      assertThat(failure(file)).isEqualTo(new Unreadable.Empty());

      byte[] bytes = Files.readAllBytes(file);
      Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(bytes, 900));
      assertThat(failure(cut)).isEqualTo(new Unreadable.Truncated());

      Path locked = folder.resolve("locked.xlsx");
      try (var fs = new POIFSFileSystem()) {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("slaptas");
        try (OutputStream out = encryptor.getDataStream(fs)) {
          out.write(bytes);
        }
        try (OutputStream out = Files.newOutputStream(locked)) {
          fs.writeFilesystem(out);
        }
      }
      assertThat(failure(locked)).isEqualTo(new Unreadable.Encrypted());
    }
  }

  private static void row(XSSFSheet sheet, int at, String... words) {
    XSSFRow row = sheet.createRow(at);
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        row.createCell(i).setCellValue(words[i]);
      }
    }
  }

  private static void number(XSSFWorkbook book, Cell cell, double value, String format) {
    cell.setCellValue(value);
    cell.setCellStyle(style(book, format));
  }

  private static CellStyle style(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private Path save(XSSFWorkbook book) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private static Table open(Path file) {
    return ((TableOutcome.Opened) Tables.open(file, TableOptions.NONE)).table();
  }

  private static Unreadable failure(Path file) {
    return ((TableOutcome.Failed) Tables.open(file, TableOptions.NONE)).why();
  }
}
