package org.storyloom.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.safeguard.Clear;

class WritersTest {
  private static final Page PAGE =
      new Page.Builder("Kas pasikeitė?", "lt")
          .heading(1, "F4 <People>")
          .quote("„Nepasitikiu\nuniforma“ & \"co\"", "participant 2")
          .grid(new Sheet("t", List.of("a", "b"), List.of(List.of("1", "2"))))
          .lines("Your words", 3)
          .page();

  @TempDir Path folder;

  @Test
  void aWordFileHoldsTheWordsAndIsTheSameAtAnyTimeAndPlace() throws Exception {
    byte[] here = Docx.bytes(Clear.all(PAGE));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(Docx.bytes(Clear.all(PAGE))).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(here))) {
      assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText).toList())
          .contains(
              "Kas pasikeitė?", "F4 <People>", "„Nepasitikiu\nuniforma“ & \"co\"", "participant 2");
      assertThat(read.getTables().getFirst().getText()).isEqualTo("a\tb\n1\t2\n");
    }
  }

  @Test
  void aPageEscapesEveryWord() {
    String html = new String(Html.bytes(Clear.all(PAGE)), StandardCharsets.UTF_8);
    assertThat(html)
        .contains(
            "F4 &lt;People&gt;",
            "„Nepasitikiu<br>uniforma“ &amp; &quot;co&quot;",
            "<html lang=\"lt\">")
        .doesNotContain("<People>", "<script", "http");
  }

  @Test
  void aTableQuotesWhatNeedsIt() {
    Sheet sheet = new Sheet("t", List.of("a", "b"), List.of(List.of("x,\"y\"\n", " plain ")));
    assertThat(new String(Csv.bytes(Clear.all(sheet)), StandardCharsets.UTF_8))
        .isEqualTo("a,b\r\n\"x,\"\"y\"\"\n\", plain \r\n");
  }

  @Test
  void anArchiveIsTheSameInAnyTimeZoneAndReplacesTheOldOneWhole() throws Exception {
    SortedMap<String, byte[]> files =
        new TreeMap<>(Map.of("b", new byte[] {1}, "a/ą", new byte[] {2}));
    Path to = folder.resolve("new/one.zip");
    Out.zip(Clear.all(files), to);
    byte[] first = Files.readAllBytes(to);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      Out.zip(Clear.all(files), to);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(Files.readAllBytes(to)).isEqualTo(first);
    try (var all = Files.list(folder.resolve("new"))) {
      assertThat(all.map(file -> file.getFileName().toString()).toList())
          .containsExactly("one.zip");
    }
  }

  @Test
  void aPictureIsWrittenPixelByPixel() throws Exception {
    byte[] png =
        Png.bytes(
            Clear.all(
                new Png.Picture(
                    2, 1, java.nio.IntBuffer.wrap(new int[] {0xFFFF0000, 0xFF0000FF}))));
    var read = javax.imageio.ImageIO.read(new ByteArrayInputStream(png));
    assertThat(new int[] {read.getRGB(0, 0), read.getRGB(1, 0)})
        .containsExactly(0xFFFF0000, 0xFF0000FF);
  }
}
