package org.storyloom.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {
  @Test
  void namesThatComeBackMakeATranscript() {
    String text =
        """
        Moderatorė: Kas įsiminė?
        Dalyvė A: Mačiau: „niekas manęs neklausė“.
        Dalyvis B: O aš – ne.
        Moderatorė: Ačiū.
        """;

    assertThat(turns(text))
        .containsExactly(
            new ReadTurn(0, 24, 12, Optional.of("Moderatorė"), OptionalLong.empty()),
            new ReadTurn(25, 67, 35, Optional.of("Dalyvė A"), OptionalLong.empty()),
            new ReadTurn(68, 89, 79, Optional.of("Dalyvis B"), OptionalLong.empty()),
            new ReadTurn(90, 107, 102, Optional.of("Moderatorė"), OptionalLong.empty()));
  }

  @Test
  void unlabelledParagraphsGoOnWithTheSpeakerUntilSomethingThatIsNoSpeech() {
    String text =
        """
        Interview 3, Boston

        Interviewer: How was it?

        Anna: Hard at first.

        Then I called the line, and
        they were kind.

        Interviewer: And now?
        Anna: Better.

        Appendix:

        What follows is not speech.
        """;

    assertThat(said(text))
        .containsExactly(
            "Interviewer|How was it?",
            "Anna|Hard at first.\n\nThen I called the line, and\nthey were kind.",
            "Interviewer|And now?",
            "Anna|Better.");
  }

  @Test
  void timesBesideANameAreTimesAndNotWords() {
    String text =
        """
        [00:12:03] Ona: Viena.
        Jonas (14:02): Du.
        Ona [00:15:00.5]: Trys.
        00:16:00 Jonas: Keturi.
        Ona: [00:17:00] Penki.
        #00:18:00-5# Jonas: Šeši, 14:02 vakare.
        """;

    assertThat(turns(text))
        .extracting(turn -> turn.speaker().orElse("") + turn.millis().orElse(-1) + turn.words(text))
        .containsExactly(
            "Ona723000Viena.",
            "Jonas842000Du.",
            "Ona900500Trys.",
            "Jonas960000Keturi.",
            "Ona1020000Penki.",
            "Jonas1080500Šeši, 14:02 vakare.");
  }

  @Test
  void namesOnLinesOfTheirOwnWithATimeOrAColonAreLabels() {
    String stamped =
        "Speaker 1  00:03\nHello all.\n\nSpeaker 2  00:15\nHi.\n\nSpeaker 1  00:20\nSo.\n";
    String alone = "ONA:\nLabas.\n\nJONAS:\nSveiki.\n\nONA:\nPradedam.\n\nJONAS:\nGerai.\n";

    assertThat(said("Speaker 2  00:01\nTest.\n\n" + stamped))
        .containsExactly(
            "Speaker 2|Test.", "Speaker 1|Hello all.", "Speaker 2|Hi.", "Speaker 1|So.");
    assertThat(said(alone))
        .containsExactly("ONA|Labas.", "JONAS|Sveiki.", "ONA|Pradedam.", "JONAS|Gerai.");
  }

  @Test
  void namesInBracketsAreLabelsWhereNearlyEveryParagraphHasOne() {
    assertThat(said("[id1] hello\n\n[id2] I am struggling\n\n[id1] yes\n\n[id2] no\n"))
        .containsExactly("id1|hello", "id2|I am struggling", "id1|yes", "id2|no");
    assertThat(
            said("She waited.\n[laughs] And then.\n[cries] Well.\nNo.\n[laughs] Yes.\n[cries] No."))
        .isEmpty();
  }

  @Test
  void messagesOfAChatAreTurns() {
    assertThat(
            said(
                """
                12/03/2019, 14:02 - Ona K: Sveiki
                12/03/2019, 14:03 - Jonas: Labas
                kaip sekasi?
                12/03/2019, 14:09 - Ona K: Gerai
                """))
        .containsExactly("Ona K|Sveiki", "Jonas|Labas\nkaip sekasi?", "Ona K|Gerai");
  }

  @Test
  void boldNamesInMarkdownAreLabelsWithOrWithoutAColon() {
    String colon =
        "# Group\n\n**Ona:** One.\n\n**Jonas**: Two.\n\n**Ona (14:02):** Three.\n\n- a list\n";
    String bold = "**Ona** One.\n\n**Jonas** Two.\n\n**Ona** Three.\n\n**Jonas** Four.\n";

    assertThat(markdown(colon)).containsExactly("Ona|One.", "Jonas|Two.", "Ona|Three.");
    assertThat(markdown(bold))
        .containsExactly("Ona|One.", "Jonas|Two.", "Ona|Three.", "Jonas|Four.");
  }

  @Test
  void aNameThatComesOnceCountsOnlyInsideATalkAndWrittenLikeOne() {
    assertThat(
            said(
                """
                Title: Group 4
                Anna: A.
                Ben: B.
                However sad it was: I stayed.
                Dr. Brown: C.
                Anna: D.
                Note: the tape stops here.
                Ben: E.
                """))
        .containsExactly(
            "Anna|A.",
            "Ben|B.\nHowever sad it was: I stayed.",
            "Dr. Brown|C.",
            "Anna|D.\nNote: the tape stops here.",
            "Ben|E.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Just a story. He said: go home. I went.\nThen: nothing.\n",
        "Name: Ona\nAge: 31\nCity: Šiauliai\n\nName: Jonas\nAge: 40\nCity: Kaunas\n",
        "See http://a.example\nhttps://b.example\nhttp://c.example\nhttp://d.example\n",
        "14:02 the bus came\n14:05 it left\n14:09 another came\n",
        "a:b:c:d\n1:2:3:4\n5:6:7:8\n5:6:7:8\n",
        "English: ABC Category\n\nen one\nen two\n\nSpanish: ABC Category\n\nes uno\nes dos\n",
        "**Topic:**\nWomen.\n\n**Method of work:**\nInterviews.\n\n**Data used:**\nThirty talks.\n",
        "Pastaba: viena.\nPastaba: dvi.\nData: rytoj.\nPastaba: trys.\n",
        "",
        "\n\n"
      })
  void whatIsNoTranscriptHasNoTurns(String text) {
    assertThat(turns(text)).isEmpty();
  }

  @Test
  void aLongInterviewNeedsFewLabels() {
    String answer = "I remember it well, and this is a sentence of my answer.\n\n".repeat(8);
    String text = ("Interviewer: And?\n\nMrs. Jones: " + answer).repeat(4);

    assertThat(turns(text)).hasSize(8);
  }

  @Test
  void turnsNeverOverlapAndTheirWordsLieInside() {
    String text = " \tAnna:\n\nBen:  \nAnna: x \n Ben: y\n\n\nAnna:";
    int last = 0;
    for (ReadTurn turn : turns(text)) {
      assertThat(turn.start()).isGreaterThanOrEqualTo(last);
      last = turn.end();
    }
    assertThat(last).isPositive();
  }

  private static List<ReadTurn> turns(String text) {
    return Transcript.turns(text, TextLine.plain(text));
  }

  private static List<String> said(String text) {
    return said(text, turns(text));
  }

  private static List<String> markdown(String text) {
    return said(text, Transcript.turns(text, MarkdownLines.of(text)));
  }

  private static List<String> said(String text, List<ReadTurn> turns) {
    return turns.stream().map(turn -> turn.speaker().orElse("") + "|" + turn.words(text)).toList();
  }
}
