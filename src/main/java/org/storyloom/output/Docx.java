package org.storyloom.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.storyloom.safeguard.Cleared;

/// Documents as Word files that people can go on editing. The dates inside are fixed, so that the
/// same document gives the same bytes.
public final class Docx {
  private static final String START = "1980-01-01T00:00:00Z";
  private static final String INK = "23211E";
  private static final String MUTED = "5C5851";
  private static final String ACCENT = "0F6370";

  private Docx() {}

  public static byte[] bytes(Cleared<Page> cleared) {
    Page page = cleared.content();
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      POIXMLProperties.CoreProperties facts = document.getProperties().getCoreProperties();
      facts.setTitle(page.title());
      facts.setCreator("Storyloom");
      facts.setCreated(START);
      facts.setModified(START);
      write(document, page.title(), "Literata", 24, true, INK, 0);
      page.blocks().forEach(block -> block(document, block));
      document.write(out);
      return Zip.again(out.toByteArray(), "[Content_Types].xml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a date that Word does not know", e);
    }
  }

  private static void block(XWPFDocument document, Page.Block block) {
    switch (block) {
      case Page.Block.Heading(int level, String words) ->
          write(document, words, "Inter", 18 - 2 * level, true, INK, 200);
      case Page.Block.Paragraph(String words) ->
          write(document, words, "Inter", 11, false, INK, 60);
      case Page.Block.Note(String words) -> write(document, words, "Inter", 9, false, MUTED, 0);
      case Page.Block.Quote(String words, String by) -> {
        indent(write(document, words, "Literata", 12, false, INK, 120));
        if (!by.isEmpty()) {
          indent(write(document, by, "Inter", 9, false, MUTED, 0));
        }
      }
      case Page.Block.Items(List<String> items) ->
          items.forEach(item -> indent(write(document, "• " + item, "Inter", 11, false, INK, 0)));
      case Page.Block.Figures(List<Page.Figure> figures) ->
          write(document, inOneLine(figures), "Inter", 10, false, MUTED, 0);
      case Page.Block.Files(List<Page.FileLink> files) ->
          files.forEach(link ->
              indent(
                  write(
                      document,
                      "• " + link.file() + " " + link.holds(),
                      "Inter",
                      11,
                      false,
                      INK,
                      0)));
      case Page.Block.Grid(Sheet sheet) -> grid(document, sheet);
      case Page.Block.Lines(String label, int lines) -> {
        write(document, label, "Inter", 9, false, MUTED, 120);
        for (int i = 0; i < lines; i++) {
          line(document.createParagraph());
        }
      }
      case Page.Block.Break() -> document.createParagraph().setPageBreak(true);
    }
  }

  private static String inOneLine(List<Page.Figure> figures) {
    return figures.stream()
        .map(figure -> figure.label() + ": " + figure.count())
        .collect(Collectors.joining(" · "));
  }

  private static XWPFParagraph write(
      XWPFDocument document,
      String words,
      String face,
      int size,
      boolean bold,
      String colour,
      int before) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(80);
    run(paragraph, words, face, size, bold, colour);
    return paragraph;
  }

  private static void run(
      XWPFParagraph paragraph, String words, String face, int size, boolean bold, String colour) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(face);
    run.setFontSize(size);
    run.setBold(bold);
    run.setColor(colour);
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }

  private static void indent(XWPFParagraph paragraph) {
    paragraph.setIndentationLeft(360);
    paragraph.setAlignment(ParagraphAlignment.LEFT);
  }

  private static void line(XWPFParagraph paragraph) {
    paragraph.setSpacingBefore(240);
    paragraph.setBorderBottom(org.apache.poi.xwpf.usermodel.Borders.SINGLE);
  }

  private static void grid(XWPFDocument document, Sheet sheet) {
    XWPFTable table =
        document.createTable(sheet.rows().size() + 1, Math.max(1, sheet.columns().size()));
    table.setWidth("100%");
    row(table.getRow(0), sheet.columns(), true);
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < sheet.rows().size(); i++) {
      row(table.getRow(i + 1), sheet.rows().get(i), false);
    }
    document.createParagraph();
  }

  private static void row(XWPFTableRow row, List<String> cells, boolean head) {
    for (int i = 0; i < cells.size(); i++) {
      XWPFParagraph paragraph = row.getCell(i).getParagraphs().getFirst();
      run(paragraph, cells.get(i), "Inter", 9, head, head ? ACCENT : INK);
    }
  }
}
