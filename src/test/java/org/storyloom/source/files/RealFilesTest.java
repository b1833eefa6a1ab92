package org.storyloom.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.storyloom.job.Token;
import org.storyloom.source.files.subtitle.Cue;
import org.storyloom.source.files.subtitle.Cues;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Unreadable;

/// Reads the real files beside the repository, where they are, against facts that other programs
/// measured.
@Tag("realdata")
class RealFilesTest {
  private static final Path DATA = Path.of(System.getProperty("storyloom.testdata", "none"));
  private static final SourceFiles FILES = SourceFiles.open();
  private static JsonNode facts = new ObjectMapper().createObjectNode();

  /// What other programs put into the text of a document and this one beside it or nowhere.
  private static final Set<NoteKind> OTHERWISE =
      EnumSet.of(
          NoteKind.FOOTNOTE,
          NoteKind.ENDNOTE,
          NoteKind.NUMBERING,
          NoteKind.PICTURE,
          NoteKind.TEXT_BOX);

  @BeforeAll
  static void findThem() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "the real test files are not here: " + DATA);
    facts = new ObjectMapper().readTree(DATA.resolve("FACTS.json").toFile());
  }

  @AfterAll
  static void close() {
    FILES.close();
  }

  @Test
  void everyTextHasTheCharactersThatItsFileHas() {
    List<String> wrong = new ArrayList<>();
    for (String name : files(".txt", ".md")) {
      ReadText read = text(name);
      JsonNode fact = facts.get("auto").get(name);
      int expected = fact.get("codepoints").asInt() - fact.get("crlf").asInt();
      int found = read.text().codePointCount(0, read.text().length());
      if (found != expected || read.text().contains("\r") || read.text().startsWith("\uFEFF")) {
        wrong.add(name + ": " + found + " characters, not " + expected);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(text("languages/lt_doc1_utf16le_bom.txt").text())
        .isEqualTo(text("languages/lt_doc1_utf8.txt").text())
        .isEqualTo(text("languages/lt_doc1_utf8_bom_crlf.txt").text());
  }

  @Test
  void legacyEncodingsAreFound() {
    assertThat(text("awkward/txt/russian.cp866.txt").text())
        .startsWith("Однажды, в студеную зимнюю пору,\n");
    assertThat(text("awkward/txt/testTXT_win-1252.txt").text()).endsWith("a “windows” encoding");
    assertThat(text("awkward/txt/multi-language.txt").text()).contains("contratação", "español");
  }

  @Test
  void theSameTalkHasTheSameTurnsInEveryFormat() {
    List<String> expected =
        StreamSupport.stream(facts.get("turns").spliterator(), false)
            .map(turn -> turn.get("speaker").asText() + "|" + turn.get("text").asText())
            .toList();
    for (String name :
        List.of(
            "synthetic/same_text/fg.txt",
            "synthetic/same_text/fg.md",
            "synthetic/same_text/fg.docx",
            "synthetic/subtitles/teams_like.vtt",
            "synthetic/subtitles/zoom_like_crlf.vtt")) {
      assertThat(said(text(name))).as(name).isEqualTo(expected);
    }
    assertThat(said(text("synthetic/subtitles/youtube_like.srt")))
        .isEqualTo(expected.stream().map(turn -> turn.substring(turn.indexOf('|'))).toList());
    assertThat(text("transcripts/qualcoder_examples/transcript.txt").turns()).hasSize(7);
    assertThat(text("synthetic/qualcoder/demo.qda/documents/fg.txt").turns()).hasSize(8);
  }

  @Test
  void everyCueOfEverySubtitleFileIsAccountedFor() throws IOException {
    for (String name : files(".vtt", ".srt")) {
      JsonNode fact = facts.get("auto").get(name);
      int arrows = fact.get("arrows").asInt();
      ReadOutcome outcome = read(DATA.resolve(name));
      if (arrows == 0) {
        assertThat(outcome).as(name).isInstanceOf(ReadOutcome.Failed.class);
        continue;
      }
      var notes = new Notes();
      String raw = Files.readString(DATA.resolve(name)).replace("\r\n", "\n").replace("\uFEFF", "");
      List<Cue> cues = Cues.of(raw, name.endsWith(".vtt"), notes);
      assertThat(
              cues.size() + count(notes, NoteKind.CUE_EMPTY) - count(notes, NoteKind.TIME_MISSING))
          .as(name)
          .isEqualTo(arrows);
      assertThat(count(notes, NoteKind.TIME_INVALID))
          .as(name)
          .isEqualTo(arrows - fact.get("valid_times").asInt());
      assertThat(outcome).as(name).isInstanceOf(ReadOutcome.Read.class);
      long voices = text(name).turns().stream().filter(turn -> turn.speaker().isPresent()).count();
      assertThat(fact.get("v_tags").asInt() > 0)
          .as(name)
          .isEqualTo(voices > 0 && raw.contains("<v "));
    }
  }

  @Test
  void speakersAndTimesOfSubtitlesAreThose() {
    JsonNode expected = facts.get("subtitles");
    for (String name : List.of("teams_like.vtt", "zoom_like_crlf.vtt")) {
      ReadText read = text("synthetic/subtitles/" + name);
      Set<String> speakers = new TreeSet<>();
      read.turns().forEach(turn -> turn.speaker().ifPresent(speakers::add));

      assertThat(speakers).isEqualTo(new TreeSet<>(words(expected.get("speakers"))));
      assertThat(read.turns()).hasSize(expected.get("cues").asInt());
      assertThat(read.turns().getFirst().millis())
          .hasValue(expected.get("first_start_ms").asLong());
    }
    assertThat(text("subtitles/zoom/ideal_course_session1.vtt").turns())
        .allMatch(turn -> turn.speaker().isPresent())
        .first()
        .matches(turn -> turn.speaker().get().equals("Professor Ed"));
  }

  @Test
  void trackedChangesAreReadAsAccepted() {
    JsonNode expected = facts.get("tracked_changes_lt");
    String text = text("synthetic/docx/tracked_changes_lt.docx").text();

    assertThat(text.lines().toList())
        .containsExactly(
            expected.get("paragraph1_accepted").asText(), "Antra pastraipa.", "Sujungta su šia.");
    assertThat(text).doesNotContain(expected.get("must_not_contain").asText());
  }

  @Test
  void documentsHaveTheWordsThatAnotherProgramReadsInThem() {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String name : files(".docx")) {
      JsonNode fact = facts.get("auto").get(name);
      if (!(read(DATA.resolve(name)) instanceof ReadOutcome.Read(ReadText read))
          || read.notes().stream().map(FileNote::kind).anyMatch(OTHERWISE::contains)) {
        continue;
      }
      compared++;
      if (!letters(read.text()).startsWith(letters(fact.get("starts").asText()))) {
        wrong.add(name + " starts with " + read.text().lines().findFirst().orElse(""));
      }
      int words = read.text().strip().split("\\s+").length;
      if (fact.get("tbl").asInt() == 0 && words != fact.get("pandoc_words").asInt()) {
        wrong.add(name + " has " + words + " words, not " + fact.get("pandoc_words"));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void documentsThatCannotBeReadSayWhy() {
    assertThat(failure("awkward/docx/testWORD_protected_passtika.docx"))
        .isEqualTo(new Unreadable.Encrypted());
    assertThat(failure("awkward/docx/testWORD_truncated.docx"))
        .isEqualTo(new Unreadable.Truncated());
    assertThat(failure("awkward/docx/mammoth_empty.docx")).isEqualTo(new Unreadable.Empty());
    assertThat(failure("awkward/docx/testAltChunkHTML.docx"))
        .isEqualTo(new Unreadable.NoWords(NoteKind.OTHER_DOCUMENT));
    assertThat(text("awkward/docx/protected_sample.docx").text()).startsWith("Un due tre prova");
  }

  @Test
  void whateverAFileIsCalledItEndsInAValue() throws IOException {
    List<Path> all;
    try (Stream<Path> tree = Files.walk(DATA)) {
      all = tree.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : all) {
      assertThat(read(file)).as(file.toString()).isNotNull();
      for (FileFormat format : FileFormat.values()) {
        assertThat(FILES.read(file, ReadOptions.NONE.withFormat(format), Token.none()))
            .as("%s as %s", file, format)
            .isNotNull();
      }
      if (FILES.table(file, TableOptions.NONE, Token.none())
          instanceof TableOutcome.Opened(var table)) {
        assertThat(table.forEachRow(row -> {}).rows()).as(file.toString()).isNotNegative();
      }
    }
  }

  private static List<String> files(String... endings) {
    List<String> names = new ArrayList<>();
    facts
        .get("auto")
        .fieldNames()
        .forEachRemaining(name -> {
          if (Stream.of(endings).anyMatch(name::endsWith)) {
            names.add(name);
          }
        });
    return names;
  }

  private static ReadOutcome read(Path file) {
    return FILES.read(file, ReadOptions.NONE, Token.none());
  }

  private static ReadText text(String name) {
    return switch (read(DATA.resolve(name))) {
      case ReadOutcome.Read(ReadText text) -> text;
      case ReadOutcome.Failed(Unreadable why) -> throw new AssertionError(name + ": " + why);
    };
  }

  private static Unreadable failure(String name) {
    return ((ReadOutcome.Failed) read(DATA.resolve(name))).why();
  }

  private static List<String> said(ReadText read) {
    return read.turns().stream()
        .map(turn -> turn.speaker().orElse("") + "|" + turn.words(read.text()))
        .toList();
  }

  private static int count(Notes notes, NoteKind kind) {
    return (int) notes.list().stream().filter(note -> note.kind() == kind).count();
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
