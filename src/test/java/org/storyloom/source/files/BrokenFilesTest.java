package org.storyloom.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storyloom.source.files.word.DocxFile.p;
import static org.storyloom.source.files.word.DocxFile.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.source.files.comments.CommentColumns;
import org.storyloom.source.files.comments.Comments;
import org.storyloom.source.files.word.DocxFile;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.Tables;

/// Files that were cut, had bits turned, pieces doubled or dropped: they are read or refused, never
/// more. The seed of each run is in the message of a failure.
class BrokenFilesTest {
  private static final String TALK =
      """
      Moderatorė: Kas įsiminė? 🙂
      Dalyvė A (14:02): „Niekas neklausė“.

      Moderatorė: Ačiū.
      **Ona:** Labas.
      [id1] hello
      """;
  private static final String WEBVTT =
      """
      WEBVTT

      NOTE x

      1
      00:00:01.000 --> 00:00:02.000
      <v Ona>Labas &amp; <00:00:01.500>ate</v>
      2
      00:00:02.000 --> 00:00:03.000
      Labas
      Ačiū
      """;
  private static final String SUBRIP =
      """
      1
      00:00:01,000 --> 00:00:02,000
      Ona: {\\an8}Labas

      2
      00:00:02,000 --> 00:00:03,000
      - Kas?
      - Aš
      """;
  private static final String CSV =
      "id;data;tekstas;patinka\n1;04/03/2019 18:03;\"Labas; „taip“\nir ne\";1 204\n2;;x;\"3,5\"\n";
  private static final String JSON =
      "[{\"id\": 1, \"text\": \"ą\", \"in\": {\"n\": [1, 2]}},\n{\"id\": 2, \"text\": null}]\n";

  @TempDir Path folder;

  @Test
  @Timeout(900)
  void brokenFilesAreReadOrRefused() throws IOException {
    long seed = Boolean.getBoolean("storyloom.deep") ? new Random().nextLong() : 4_032_019L;
    int rounds = Boolean.getBoolean("storyloom.deep") ? 1500 : 60;
    var random = new Random(seed);
    Map<String, byte[]> fixtures = fixtures();
    for (int round = 0; round < rounds; round++) {
      for (var fixture : fixtures.entrySet()) {
        byte[] broken = broken(fixture.getValue(), random);
        Path file = Files.write(folder.resolve(fixture.getKey()), broken);
        String run = "seed %d, round %d, %s".formatted(seed, round, fixture.getKey());
        try {
          check(file, run);
        } catch (RuntimeException thrown) {
          throw new AssertionError(run, thrown);
        }
      }
    }
  }

  private static void check(Path file, String run) throws IOException {
    FileFormat format = FileFormat.of(file).orElse(FileFormat.TEXT);
    ReadOutcome outcome =
        format.isBinary()
            ? Documents.read(file)
            : PlainText.read(
                Files.readAllBytes(file), file.getFileName().toString(), format, Optional.empty());
    if (outcome instanceof ReadOutcome.Read(ReadText read)) {
      isCanonical(read, run);
    }
    if (Tables.open(file, TableOptions.NONE) instanceof TableOutcome.Opened(var table)) {
      long[] rows = new long[1];
      assertThat(table.forEachRow(row -> rows[0]++).rows()).as(run).isEqualTo(rows[0]);
      CommentColumns.guess(table)
          .ifPresent(columns -> Comments.read(table, columns, Locale.UK, comment -> rows[0]--));
      assertThat(rows[0]).as(run).isNotNegative();
    }
  }

  private static void isCanonical(ReadText read, String run) {
    String text = read.text();
    assertThat(text.indexOf('\r')).as(run).isNegative();
    assertThat(text.indexOf('\0')).as(run).isNegative();
    assertThat(text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)).as(run).isTrue();
    int last = 0;
    for (ReadTurn turn : read.turns()) {
      assertThat(turn.start()).as(run).isGreaterThanOrEqualTo(last);
      assertThat(turn.end()).as(run).isLessThanOrEqualTo(text.length());
      last = turn.end();
    }
  }

  private static byte[] broken(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    switch (random.nextInt(5)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
      }
      case 2 -> {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        bytes = joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      }
      default -> {
        // Only turned bits.
      }
    }
    for (int flips = random.nextInt(8); flips > 0 && bytes.length > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }

  private Map<String, byte[]> fixtures() throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("a.txt", TALK.getBytes(StandardCharsets.UTF_8));
    all.put("b.txt", TALK.getBytes(Charset.forName("windows-1257")));
    all.put("c.txt", ("\uFEFF" + TALK).getBytes(StandardCharsets.UTF_16LE));
    all.put("a.md", ("# A\n\n- b\n\n|c|\n\n" + TALK).getBytes(StandardCharsets.UTF_8));
    all.put("a.vtt", WEBVTT.getBytes(StandardCharsets.UTF_8));
    all.put("a.srt", SUBRIP.getBytes(StandardCharsets.UTF_8));
    all.put("a.csv", CSV.getBytes(StandardCharsets.UTF_8));
    all.put("b.csv", CSV.getBytes(StandardCharsets.UTF_16LE));
    all.put("a.json", JSON.getBytes(StandardCharsets.UTF_8));
    Path docx =
        DocxFile.of(
                p("Ona: Labas")
                    + "<w:tbl><w:tr><w:tc>"
                    + p("a")
                    + "</w:tc></w:tr></w:tbl><w:p>"
                    + "<w:ins w:author=\"a\">"
                    + r("b")
                    + "</w:ins></w:p>")
            .write(folder.resolve("fixture.docx"));
    all.put("a.docx", Files.readAllBytes(docx));
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("A");
      sheet.createRow(0).createCell(0).setCellValue("text");
      sheet.createRow(1).createCell(0).setCellValue("žodžiai");
      sheet.getRow(1).createCell(1).setCellValue(3.5);
      book.write(out);
      all.put("a.xlsx", out.toByteArray());
    }
    return all;
  }
}
