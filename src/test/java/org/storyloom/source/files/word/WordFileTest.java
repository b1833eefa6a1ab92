package org.storyloom.source.files.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storyloom.source.files.word.DocxFile.p;
import static org.storyloom.source.files.word.DocxFile.r;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.source.files.word.WordText.Kind;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

class WordFileTest {
  @TempDir Path folder;

  @Test
  void aDocumentOfAnotherProgramIsReadInReadingOrder() throws IOException {
    try (var document = new XWPFDocument()) {
      XWPFParagraph first = document.createParagraph();
      XWPFRun name = first.createRun();
      name.setBold(true);
      name.setText("Ona:");
      XWPFRun words = first.createRun();
      words.setText(" Labas,");
      words.addTab();
      words.setText("🙂");
      words.addBreak();
      words.setText("ačiū");
      words.addBreak(BreakType.PAGE);
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("A1");
      table.getRow(0).getCell(1).setText("B1");
      table.getRow(1).getCell(0).setText("A2");
      table.getRow(1).getCell(1).addParagraph().createRun().setText("B2");
      document.createParagraph().createRun().setText("Pabaiga");
      try (OutputStream out = Files.newOutputStream(folder.resolve("a.docx"))) {
        document.write(out);
      }
    }

    WordText read = read(folder.resolve("a.docx"));

    assertThat(read.text()).isEqualTo("Ona: Labas,\t🙂\načiū\n\nA1\tB1\nA2\t\nB2\nPabaiga");
    assertThat(read.paragraphs().getFirst()).isEqualTo(new WordText.Paragraph(0, Kind.WORDS, 4));
    assertThat(read.paragraphs().stream().filter(one -> one.kind() == Kind.TABLE_ROW)).hasSize(2);
  }

  @Test
  void trackedChangesAreReadAsAccepted() throws IOException {
    WordText read =
        read(
            "<w:p>"
                + r("Aš ")
                + "<w:del w:author=\"Ž\"><w:r><w:delText>niekada </w:delText></w:r></w:del>"
                + "<w:ins w:author=\"Ž\">"
                + r("dažnai ")
                + "</w:ins>"
                + r("žiūriu.")
                + "<w:moveFrom w:author=\"Ž\">"
                + r(" Iš čia.")
                + "</w:moveFrom></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:author=\"R\"/></w:rPr></w:pPr>"
                + r("Sujungta ")
                + "</w:p>"
                + p("su šia.")
                + "<w:p><w:moveTo w:author=\"Ž\">"
                + r("Iš čia.")
                + "</w:moveTo></w:p>"
                + "<w:tbl><w:tr>"
                + cell("lieka")
                + "</w:tr><w:tr><w:trPr><w:del w:author=\"R\"/></w:trPr>"
                + cell("dingsta")
                + "</w:tr></w:tbl>");

    assertThat(read.text()).isEqualTo("Aš dažnai žiūriu.\nSujungta su šia.\nIš čia.\nlieka");
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.DELETED_WORDS, Place.range(3, 3), "Ž", "niekada"),
            FileNote.of(NoteKind.INSERTED_WORDS, Place.range(3, 10), "Ž"),
            FileNote.of(NoteKind.DELETED_WORDS, Place.range(48, 48), "R", "dingsta"));
  }

  @Test
  void wordsMovedToNowhereAreNotLostSilently() throws IOException {
    WordText read =
        read("<w:p>" + r("a") + "<w:moveFrom w:author=\"Ž\">" + r("b") + "</w:moveFrom></w:p>");

    assertThat(read.text()).isEqualTo("a");
    assertThat(read.notes())
        .containsExactly(FileNote.of(NoteKind.DELETED_WORDS, Place.range(1, 1), "Ž", "b"));
  }

  @Test
  void footnotesCommentsAndHeadersStandBesideTheText() throws IOException {
    DocxFile file =
        DocxFile.of(
                "<w:p>"
                    + r("A ")
                    + "<w:commentRangeStart w:id=\"7\"/>"
                    + r("word")
                    + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + r(".")
                    + "</w:p>")
            .footnotes(
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                    + p("---")
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + p("One.")
                    + p("Two.")
                    + "</w:footnote><w:footnote w:id=\"3\">"
                    + p("Lost?")
                    + "</w:footnote>")
            .comments("<w:comment w:id=\"7\" w:author=\"Ona\">" + p("Why?") + "</w:comment>")
            .header(p("Page 1"));

    WordText read = read(file.write(folder.resolve("a.docx")));

    assertThat(read.text()).isEqualTo("A word.");
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.MARGIN_COMMENT, Place.range(2, 6), "Ona", "Why?"),
            FileNote.of(NoteKind.FOOTNOTE, Place.range(6, 6), "One.\nTwo."),
            FileNote.of(NoteKind.FOOTNOTE, Place.whole(), "Lost?"),
            FileNote.of(NoteKind.HEADER_OR_FOOTER, Place.whole(), "Page 1"));
  }

  @Test
  void theCodeOfFieldsIsNoText() throws IOException {
    String nested =
        field("begin")
            + "<w:r><w:instrText> IF </w:instrText></w:r>"
            + field("begin")
            + "<w:r><w:instrText>MERGEFIELD x</w:instrText></w:r>"
            + field("separate")
            + r("hidden")
            + field("end")
            + field("separate")
            + r("shown")
            + field("end");
    String form =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>"
            + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
            + field("end")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
            + "<w:listEntry w:val=\"no\"/><w:listEntry w:val=\"yes\"/></w:ddList></w:ffData>"
            + "</w:fldChar></w:r>"
            + field("end");

    assertThat(read("<w:p>" + r("a ") + nested + r(" b ") + form + "</w:p>").text())
        .isEqualTo("a shown b ☒yes");
    // A field that never ends must not swallow the document.
    assertThat(read("<w:p>" + field("begin") + r("all") + "</w:p>" + p("of it")).text())
        .isEqualTo("all\nof it");
  }

  @Test
  void textBoxesComeOnceAndAfterTheirParagraph() throws IOException {
    String box = "<w:txbxContent>" + p("In a box") + "</w:txbxContent>";
    WordText read =
        read(
            "<w:p>"
                + r("Before")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
                + box
                + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>"
                + box
                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
                + r(" after")
                + "</w:p>"
                + p("Next"));

    assertThat(read.text()).isEqualTo("Before after\nIn a box\nNext");
    assertThat(read.notes()).containsExactly(FileNote.of(NoteKind.TEXT_BOX, Place.range(13, 21)));
  }

  @Test
  void signsOfEverySortAreKept() throws IOException {
    WordText read =
        read(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                + "<w:r><w:t>op</w:t><w:softHyphen/><w:t>tion</w:t><w:noBreakHyphen/><w:t>al</w:t>"
                + "<w:tab/><w:cr/><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                + "<w:r><m:t>x²</m:t></w:r>"
                + "<w:sdt><w:sdtPr><w:alias w:val=\"no\"/></w:sdtPr><w:sdtContent>"
                + r("control")
                + "</w:sdtContent></w:sdt>"
                + "<w:hyperlink>"
                + r("link")
                + "</w:hyperlink></w:p>");

    assertThat(read.text()).isEqualTo("op\u00ADtion\u2011al\t\n\uF04Ahiddenx²controllink");
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.SYMBOL, Place.range(12, 12), "Wingdings"),
            FileNote.of(NoteKind.HIDDEN_WORDS, Place.range(13, 19)));
  }

  @Test
  void headingsListsAndPicturesAreKnown() throws IOException {
    DocxFile file =
        DocxFile.of(
                "<w:p><w:pPr><w:pStyle w:val=\"Antrat1\"/></w:pPr>"
                    + r("Tema")
                    + "</w:p><w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                    + r("punktas")
                    + "</w:p><w:p><w:r><w:drawing><wp:docPr descr=\"a bridge\"/>"
                    + "<a:blip r:embed=\"x\"/></w:drawing></w:r></w:p>")
            .styles("<w:style w:styleId=\"Antrat1\"><w:name w:val=\"heading 1\"/></w:style>");

    WordText read = read(file.write(folder.resolve("a.docx")));

    assertThat(read.paragraphs())
        .extracting(WordText.Paragraph::kind)
        .containsExactly(Kind.HEADING, Kind.LIST_ITEM, Kind.WORDS);
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.PICTURE, Place.range(13, 13), "a bridge"),
            FileNote.of(NoteKind.NUMBERING, Place.whole(), "1"));
  }

  @Test
  void whatIsNoDocumentSaysWhatItIs() throws IOException {
    Path good = DocxFile.of(p("x".repeat(3000))).write(folder.resolve("a.docx"));
    byte[] bytes = Files.readAllBytes(good);

    assertThat(failure(Files.write(folder.resolve("e.docx"), new byte[0])))
        .isEqualTo(new Unreadable.Empty());
    assertThat(failure(Files.write(folder.resolve("t.docx"), java.util.Arrays.copyOf(bytes, 700))))
        .isEqualTo(new Unreadable.Truncated());
    assertThat(failure(Files.writeString(folder.resolve("p.docx"), "%PDF-1.7")))
        .isEqualTo(new Unreadable.NotThisFormat("docx", "pdf"));
    assertThat(failure(Files.writeString(folder.resolve("w.docx"), "just words")))
        .isEqualTo(new Unreadable.NotThisFormat("docx", "unknown"));
    assertThat(failure(DocxFile.of(p(" ")).write(folder.resolve("b.docx"))))
        .isEqualTo(new Unreadable.Empty());
    assertThat(failure(DocxFile.of("<w:altChunk r:id=\"x\"/>").write(folder.resolve("l.docx"))))
        .isEqualTo(new Unreadable.NoWords(NoteKind.OTHER_DOCUMENT));
    assertThat(failure(DocxFile.of("<w:p><w:r><w:t>open").write(folder.resolve("x.docx"))))
        .isEqualTo(new Unreadable.Damaged("document"));
    assertThat(failure(zip("o.docx", "mimetype", "application/vnd.oasis.opendocument.text")))
        .isEqualTo(new Unreadable.NotThisFormat("docx", "odt"));
    assertThat(failure(zip("z.docx", "a.txt", "words")))
        .isEqualTo(new Unreadable.NotThisFormat("docx", "zip"));
  }

  @Test
  void aDocumentThatUnpacksWithoutEndIsRefused() throws IOException {
    Path bomb = DocxFile.of(p("a".repeat(60_000_000))).write(folder.resolve("bomb.docx"));

    assertThat(failure(bomb)).isEqualTo(new Unreadable.Swelled());
  }

  @Test
  void entitiesFetchNothingAndMultiplyNothing() throws IOException {
    String laughs =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    Path file = folder.resolve("a.docx");
    DocxFile.of(p("x")).write(file);
    Path evil = folder.resolve("evil.docx");
    try (var in = new java.util.zip.ZipFile(file.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(evil))) {
      for (ZipEntry entry : java.util.Collections.list(in.entries())) {
        String words =
            new String(
                in.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName()));
        boolean document = entry.getName().equals("word/document.xml");
        String changed = document ? laughs + words.replace(">x<", ">[&x;&b;]<") : words;
        out.write(changed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }

    String outcome = WordFile.read(evil).toString();

    assertThat(outcome).doesNotContain("hahaha");
    assertThat(outcome)
        .satisfiesAnyOf(
            read -> assertThat(read).contains("text=[]"),
            refused -> assertThat(refused).contains("Damaged"));
  }

  @Test
  void damagedDocumentsNeverThrow() throws IOException {
    long seed = 20_190_304L;
    var random = new Random(seed);
    Path good =
        DocxFile.of(p("Žodžiai") + "<w:tbl><w:tr>" + cell("a") + cell("b") + "</w:tr></w:tbl>")
            .footnotes("<w:footnote w:id=\"2\">" + p("One.") + "</w:footnote>")
            .write(folder.resolve("a.docx"));
    byte[] bytes = Files.readAllBytes(good);
    for (int round = 0; round < 300; round++) {
      byte[] broken =
          java.util.Arrays.copyOf(
              bytes, round % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
      for (int flips = random.nextInt(1, 6); flips > 0 && broken.length > 0; flips--) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Path file = Files.write(folder.resolve("broken.docx"), broken);

      assertThat(WordFile.read(file)).as("seed %s round %s", seed, round).isNotNull();
    }
  }

  private static String cell(String words) {
    return "<w:tc>" + p(words) + "</w:tc>";
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private Path zip(String name, String entry, String words) throws IOException {
    Path file = folder.resolve(name);
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return file;
  }

  private WordText read(String body) throws IOException {
    return read(DocxFile.of(body).write(folder.resolve("a.docx")));
  }

  private static WordText read(Path file) {
    return switch (WordFile.read(file)) {
      case WordFile.Outcome.Read(WordText text) -> text;
      case WordFile.Outcome.Failed(Unreadable why) -> throw new AssertionError(why);
    };
  }

  private static Unreadable failure(Path file) {
    return ((WordFile.Outcome.Failed) WordFile.read(file)).why();
  }
}
