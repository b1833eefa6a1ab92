package org.storyloom.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.storyloom.safeguard.Cleared;

/// Tables as a workbook: one sheet, its header row in bold and always in sight. Every cell is text,
/// so that a cell that begins with `=` stays what somebody wrote. The dates inside are fixed: the
/// same table gives the same bytes.
public final class Xlsx {
  private static final String START = "1980-01-01T00:00:00Z";
  private static final int NARROW = 14;
  private static final int WIDE = 60;
  private static final int LONGEST = 32_767;
  private static final int LONGEST_NAME = 31;

  private Xlsx() {}

  public static byte[] bytes(Cleared<Sheet> cleared) {
    Sheet sheet = cleared.content();
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      POIXMLProperties.CoreProperties facts = book.getProperties().getCoreProperties();
      facts.setTitle(sheet.name());
      facts.setCreator("Storyloom");
      facts.setCreated(START);
      facts.setModified(START);
      write(book, sheet);
      book.write(out);
      return Zip.again(out.toByteArray(), "[Content_Types].xml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a date that Excel does not know", e);
    }
  }

  private static void write(XSSFWorkbook book, Sheet sheet) {
    String name = sheet.name().replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    XSSFSheet page = book.createSheet(name.substring(0, Math.min(LONGEST_NAME, name.length())));
    CellStyle head = book.createCellStyle();
    XSSFFont bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    CellStyle body = book.createCellStyle();
    body.setWrapText(true);
    body.setVerticalAlignment(VerticalAlignment.TOP);
    row(page.createRow(0), sheet.columns(), head);
    for (int i = 0; i < sheet.rows().size(); i++) {
      row(page.createRow(i + 1), sheet.rows().get(i), body);
    }
    for (int i = 0; i < sheet.columns().size(); i++) {
      page.setColumnWidth(i, 256 * width(sheet, i));
    }
    page.createFreezePane(0, 1);
  }

  private static void row(XSSFRow row, List<String> cells, CellStyle style) {
    for (int i = 0; i < cells.size(); i++) {
      XSSFCell cell = row.createCell(i);
      String words = cells.get(i);
      cell.setCellValue(words.substring(0, Math.min(LONGEST, words.length())));
      cell.setCellStyle(style);
    }
  }

  /// In characters; measured on the words, not on a font, which differs between machines.
  private static int width(Sheet sheet, int column) {
    int longest = sheet.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.clamp(Math.max(longest, sheet.columns().get(column).length()), NARROW, WIDE);
  }
}
