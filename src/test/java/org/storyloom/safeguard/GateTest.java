package org.storyloom.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.Keeping;
import org.storyloom.source.Origin;
import org.storyloom.source.Post;
import org.storyloom.source.Said;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Mint;

class GateTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 3, 12);
  private static final String TEXT =
      "Rasa: They met Karolis at the station in Spalding.\nTomas: Karoliui nesakiau. Back home the policeman was the one you paid.";

  @TempDir Path folder;
  private Database database;
  private History history;
  private Gate gate;

  @BeforeEach
  void open() {
    database = Database.inMemory(folder);
    history = new History(database, Mint.fixed(Instant.parse("2019-03-12T10:00:00Z"), 1));
    gate = new Gate(database, TODAY);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private SourceId source(SourceKind kind, String text) {
    Facts facts =
        new Facts(
            "A title", kind, "en", Setting.NONE, Said.UNKNOWN, Post.NONE, null, Keeping.UNRECORDED);
    List<Draft.Stretch> turns =
        text.equals(TEXT)
            ? List.of(
                new Draft.Stretch(0, 6, 50, "Rasa", null, null, false),
                new Draft.Stretch(51, 58, text.length(), "Tomas", null, null, false))
            : List.of();
    Draft draft = new Draft(null, "", facts, Origin.NONE, text, turns, List.of());
    return history.perform(new ImportTexts(List.of(draft))).getFirst().id();
  }

  private Answer ask(Level level, SourceId source, String words, String text) {
    int at = text.indexOf(words);
    return gate.ask(level, Passage.of(source, new Span(at, at + words.length())));
  }

  @Test
  void withoutARecordedConsentNothingLeavesAtAnyLevel() {
    SourceId source = source(SourceKind.FOCUS_GROUP, TEXT);
    for (Level level : Level.values()) {
      assertThat(ask(level, source, "Back home", TEXT))
          .isEqualTo(new Answer.Held(Rule.CONSENT_NOT_RECORDED));
    }
  }

  @Test
  void consentReachesUpToItsLevelAndEndsWithItsDay() {
    SourceId source = source(SourceKind.FOCUS_GROUP, TEXT);
    history.perform(
        new RecordConsent(Subject.of(source), new Consent(Level.PARTNER, false, TODAY, "", "")));
    assertThat(ask(Level.PARTNER, source, "Back home", TEXT)).isInstanceOf(Answer.Leaves.class);
    assertThat(ask(Level.DONOR, source, "Back home", TEXT))
        .isEqualTo(new Answer.Held(Rule.CONSENT));
    gate = new Gate(database, TODAY.plusDays(1));
    assertThat(ask(Level.PARTNER, source, "Back home", TEXT))
        .isEqualTo(new Answer.Held(Rule.CONSENT_EXPIRED));
  }

  @Test
  void wordsLeaveWithEveryReplacementAndUnderALabel() {
    SourceId source = source(SourceKind.FOCUS_GROUP, TEXT);
    history.perform(new RecordConsent(Subject.of(source), Consent.to(Level.PUBLIC)));
    redact(source, "Karolis", "[man 1]");
    redact(source, "Spalding", "[town in Lincolnshire]");
    redact(source, "Karoliui", "[man 1]");
    assertThat(gate.ask(Level.PUBLIC, Passage.of(source, new Span(0, TEXT.length()))))
        .isEqualTo(
            new Answer.Leaves(
                new Excerpt(
                    source,
                    "focusGroup",
                    "en",
                    "[speaker 1]",
                    "[speaker 1]: They met [man 1] at the station in [town in Lincolnshire].\n"
                        + "[speaker 2]: [man 1] nesakiau. Back home the policeman was the one you paid.",
                    Level.PUBLIC)));
  }

  @Test
  void aRangeThatBeginsInsideAReplacedNameShowsNotALetterOfIt() {
    SourceId source = source(SourceKind.STORY, "Met Karolis there.");
    history.perform(new RecordConsent(Subject.of(source), Consent.to(Level.PUBLIC)));
    history.perform(
        new Redact(source, "Met Karolis there.", new Span(4, 11), "name", "[man 1]", null));
    assertThat(gate.ask(Level.TEAM, Passage.of(source, new Span(7, 18))))
        .isInstanceOfSatisfying(
            Answer.Leaves.class,
            leaves -> assertThat(leaves.excerpt().words()).isEqualTo("[man 1] there."));
    assertThat(gate.ask(Level.TEAM, Passage.of(source, new Span(0, 6))))
        .isInstanceOfSatisfying(
            Answer.Leaves.class,
            leaves -> assertThat(leaves.excerpt().words()).isEqualTo("Met [man 1]"));
  }

  @Test
  void aNameReplacedElsewhereIsFoundInAnyOfItsForms() {
    SourceId source = source(SourceKind.FOCUS_GROUP, TEXT);
    history.perform(new RecordConsent(Subject.of(source), Consent.to(Level.PUBLIC)));
    redact(source, "Karolis", "[man 1]");
    assertThat(ask(Level.PARTNER, source, "Karoliui nesakiau", TEXT))
        .isEqualTo(new Answer.Held(Rule.RECOGNISABLE));
    assertThat(ask(Level.PARTNER, source, "Back home", TEXT)).isInstanceOf(Answer.Leaves.class);
  }

  @Test
  void aLongPublicCommentWaitsForAReworkedForm() {
    String comment = "my aunt went to the police there";
    SourceId source = source(SourceKind.COMMENT, comment);
    history.perform(new RecordConsent(Subject.of(source), Consent.to(Level.PUBLIC)));
    assertThat(ask(Level.PUBLIC, source, comment, comment))
        .isEqualTo(new Answer.Held(Rule.FINDABLE_QUOTE));
    assertThat(ask(Level.DONOR, source, comment, comment)).isInstanceOf(Answer.Leaves.class);
  }

  @Test
  void whatIsHeldByHandStaysUntilItIsLetOut() {
    SourceId source = source(SourceKind.STORY, "Plain words.");
    history.perform(new RecordConsent(Subject.of(source), Consent.to(Level.PUBLIC)));
    history.perform(new HoldAt(Subject.of(source), new Hold(Level.PARTNER, "asked us to wait")));
    assertThat(ask(Level.DONOR, source, "Plain", "Plain words."))
        .isEqualTo(new Answer.Held(Rule.HELD_BY_HAND));
    history.undo();
    assertThat(ask(Level.DONOR, source, "Plain", "Plain words.")).isInstanceOf(Answer.Leaves.class);
  }

  @Test
  void smallCountsAndTheOnesThatGiveThemAwayAreHidden() {
    Map<String, Cell> expected = new LinkedHashMap<>();
    expected.put("few", new Cell.FewerThan(11));
    expected.put("next", new Cell.FewerThan(11));
    expected.put("many", new Cell.Count(100));
    expected.put("rest", new Cell.FewerThan(11));
    expected.put("none", new Cell.Count(0));
    assertThat(
            gate.counts(
                    Level.DONOR,
                    List.of(
                        new Cell.Asked<>("few", "wave 1", 3, 150),
                        new Cell.Asked<>("next", "wave 1", 20, 150),
                        new Cell.Asked<>("many", "wave 1", 100, 150),
                        new Cell.Asked<>("rest", "wave 2", 145, 150),
                        new Cell.Asked<>("none", "wave 3", 0, 150)))
                .content())
        .isEqualTo(expected);
  }

  private void redact(SourceId source, String words, String label) {
    int at = TEXT.indexOf(words);
    history.perform(
        new Redact(source, TEXT, new Span(at, at + words.length()), "name", label, null));
  }
}
