package org.storyloom.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

class SubtitlesTest {
  @Test
  void consecutiveCuesOfOneSpeakerAreOneTurn() {
    ReadText read =
        vtt(
            """
            WEBVTT

            1
            00:00:07.120 --> 00:00:13.900
            <v Moderatorė>Labas vakaras. 🙂</v>

            00:00:14.000 --> 00:00:15.000
            <v Moderatorė>Ačiū, kad
            atėjote.

            00:16.500 --> 00:18.500 align:start position:0%
            <v.loud Dalyvė A>Prašom &amp; ačiū &lt;3</v> <v Ben>Yes.</v>
            """);

    assertThat(read.text())
        .isEqualTo(
            """
            Moderatorė: Labas vakaras. 🙂 Ačiū, kad atėjote.
            Dalyvė A: Prašom & ačiū <3
            Ben: Yes.\
            """);
    assertThat(said(read))
        .containsExactly(
            "Moderatorė|7120|Labas vakaras. 🙂 Ačiū, kad atėjote.",
            "Dalyvė A|16500|Prašom & ačiū <3",
            "Ben|16500|Yes.");
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void namesBeforeAColonAreSpeakersAndCuesNeedNoBlankLines() {
    ReadText read =
        vtt(
            """
            WEBVTT
            1
            00:00:00.000 --> 00:00:02.000
            Professor Ed: Welcome.
            2
            00:00:02.000 --> 00:00:04.000
            Tom Miller: Hello, I'm Tom.
            3
            00:00:04.500 --> 00:00:05.500
            Looking forward.
            4
            00:00:05.600 --> 00:00:06.600
            Professor Ed: Good.
            """);

    assertThat(said(read))
        .containsExactly(
            "Professor Ed|0|Welcome.",
            "Tom Miller|2000|Hello, I'm Tom. Looking forward.",
            "Professor Ed|5600|Good.");
  }

  @Test
  void withoutSpeakersCuesAreJoinedToSentences() {
    ReadText read =
        srt(
            """
            1
            00:00:01,000 --> 00:00:02,000
            Well, the feedback indicates

            2
            00:00:02,000 --> 00:00:03,000
            that many aren't sure.

            3
            00:00:03,000 --> 00:00:04,000
            {\\an8}<i>And</i> then

            4
            00:00:09,000 --> 00:00:10,000
            x < y

            5
            00:00:10,000 --> 00:00:11,000
            - What?
            - Where are we?
            """);

    assertThat(said(read))
        .containsExactly(
            "|1000|Well, the feedback indicates that many aren't sure.",
            "|3000|And then",
            "|9000|x < y",
            "|10000|- What?",
            "|10000|- Where are we?");
    assertThat(read.text()).doesNotContain(":");
  }

  @Test
  void remarksAndLooksAreNoWords() {
    ReadText read =
        vtt(
            """
            WEBVTT - Translation of a film
            Kind: captions

            STYLE
            ::cue { color: red }

            REGION
            id:fred

            NOTE
            Made by Kyle
            for friends.

            00:00:01.000 --> 00:00:02.000
            Ta en kopp.

            NOTE This may not translate well.
            """);

    assertThat(read.text()).isEqualTo("Ta en kopp.");
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.REMARK, Place.line(1), "- Translation of a film"),
            FileNote.of(NoteKind.REMARK, Place.line(10), "Made by Kyle\nfor friends."),
            FileNote.of(NoteKind.REMARK, Place.line(17), "This may not translate well."));
  }

  @Test
  void brokenTimesLoseNoWordsAndAreReportedWithTheirLine() {
    ReadText read =
        vtt(
            """
            00:00:01.000 --> 00:00:02.000
            One.

            00:00:02.000 --> 00:00:1d.890
            Two.

            Three.

            00:00:05.000 --> 00:00:06.000

            00:00:07.000 --> 00:00:08.000
            00:00:08.000 --> 00:00:09.000
            Four.
            """);

    assertThat(said(read)).containsExactly("|1000|One.", "|2000|Two.", "|-1|Three.", "|8000|Four.");
    assertThat(read.notes())
        .containsExactly(
            FileNote.of(NoteKind.NO_SUBTITLE_HEADER, Place.line(1)),
            FileNote.of(NoteKind.TIME_INVALID, Place.line(4), "00:00:02.000 --> 00:00:1d.890"),
            FileNote.of(NoteKind.TIME_MISSING, Place.line(7)),
            FileNote.of(NoteKind.CUE_EMPTY, Place.line(9)),
            FileNote.of(NoteKind.CUE_EMPTY, Place.line(11)));
  }

  @Test
  void whatRollingCaptionsRepeatIsLeftOut() {
    ReadText read =
        vtt(
            """
            WEBVTT

            00:00:01.000 --> 00:00:02.000
            yeah

            00:00:02.000 --> 00:00:03.000
            yeah
            <c.colorCCCCCC>what</c>
            00:00:03.000 --> 00:00:04.000
            this<00:00:03.199><c> will</c><c.colorE5E5E5><00:00:03.379><c> happen</c></c>

            00:00:04.000 --> 00:00:05.000
            this will<c.colorE5E5E5> happen
             </c>
            """);

    assertThat(read.text()).isEqualTo("yeah what this will happen");
    assertThat(read.notes())
        .containsExactly(FileNote.of(NoteKind.ROLLING_REPEATS, Place.whole(), "2"));
  }

  @Test
  void peopleWhoRepeatThemselvesAreHeard() {
    ReadText read =
        srt(
            """
            1
            00:00:01,000 --> 00:00:02,000
            No.

            2
            00:00:02,000 --> 00:00:03,000
            No.

            3
            00:00:03,000 --> 00:00:04,000
            Please.
            """);

    assertThat(read.text()).isEqualTo("No.\nNo.\nPlease.");
  }

  @Test
  void filesWithoutWordsOrTimesSaySo() {
    assertThat(failure("", FileFormat.WEBVTT)).isEqualTo(new Unreadable.Empty());
    assertThat(failure("WEBVTT\n", FileFormat.WEBVTT)).isEqualTo(new Unreadable.Empty());
    assertThat(failure("1\n00:00:01,000 --> 00:00:02,000\n", FileFormat.SUBRIP))
        .isEqualTo(new Unreadable.Empty());
    assertThat(failure("1", FileFormat.SUBRIP))
        .isEqualTo(new Unreadable.NotThisFormat("srt", "text"));
    assertThat(failure("Just a story.\n", FileFormat.WEBVTT))
        .isEqualTo(new Unreadable.NotThisFormat("vtt", "text"));
  }

  @Test
  void subtitlesInATextFileAreSubtitles() {
    ReadText read =
        read("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nOne.\n", "talk.txt", FileFormat.TEXT);

    assertThat(read.text()).isEqualTo("One.");
    assertThat(read.format()).isEqualTo(FileFormat.WEBVTT);
  }

  private static ReadText vtt(String text) {
    return read(text, "a.vtt", FileFormat.WEBVTT);
  }

  private static ReadText srt(String text) {
    return read(text, "a.srt", FileFormat.SUBRIP);
  }

  private static ReadText read(String text, String name, FileFormat format) {
    return ((ReadOutcome.Read) outcome(text, name, format)).text();
  }

  private static Unreadable failure(String text, FileFormat format) {
    return ((ReadOutcome.Failed) outcome(text, "a." + format.id(), format)).why();
  }

  private static ReadOutcome outcome(String text, String name, FileFormat format) {
    return PlainText.read(text.getBytes(StandardCharsets.UTF_8), name, format, Optional.empty());
  }

  private static List<String> said(ReadText read) {
    return read.turns().stream()
        .map(turn ->
            turn.speaker().orElse("")
                + "|"
                + turn.millis().orElse(-1)
                + "|"
                + turn.words(read.text()))
        .toList();
  }
}
