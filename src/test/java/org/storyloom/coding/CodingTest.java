package org.storyloom.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.RemoveSource;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;

class CodingTest {
  private static final Instant NOW = Instant.parse("2019-03-12T14:32:00Z");

  @TempDir Path folder;
  SmallStudy study;

  @BeforeEach
  void open() {
    study = new SmallStudy(folder, 7);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private CodingId apply(SourceId source, String words, ThemeId theme) {
    String text = study.sources.text(source).orElseThrow();
    int at = text.indexOf(words);
    return study.history.perform(
        new ApplyTheme(source, new Span(at, at + words.length()), theme, study.rasa));
  }

  private Coding coding(CodingId id) {
    return study.codings.byId(id).orElseThrow();
  }

  @Test
  void aThemeOnAPassageIsReadBackWithItsWords() {
    SourceId source = study.source("She kept my passport.  Aš bijojau. 🙂");
    ThemeId fear = study.theme("fear");
    CodingId id = apply(source, "  Aš bijojau. ", fear);
    Coding expected =
        new Coding(
            id, source, fear, study.rasa, new Span(23, 34), "Aš bijojau.", false, null, "", NOW);
    assertThat(study.codings.in(source)).containsExactly(expected);
    assertThat(study.codings.of(fear)).containsExactly(expected);
    assertThat(study.codings.byTheme(Which.ALL)).isEqualTo(Map.of(fear, 1));
    assertThat(study.history.undoable().orElseThrow().label())
        .isEqualTo(Label.of("coding.apply", "fear"));
  }

  @Test
  void aPassageNeverEndsInsideWhatReadersSeeAsOneCharacter() {
    String text = "a👩🏽‍🏫b 🇱🇹🇬🇧 e\u0301 שָׁלוֹם ąž\u0301 각 x";
    SourceId source = study.source(text);
    ThemeId theme = study.theme("any");
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(text.length());
      Span span = new Span(start, start + 1 + random.nextInt(text.length() - start));
      if (span.of(text).isBlank()) {
        continue;
      }
      Coding coding =
          coding(study.history.perform(new ApplyTheme(source, span, theme, study.rasa)));
      assertThat(coding.quote()).isEqualTo(coding.quote().strip()).isNotEmpty();
      assertThat(List.of("a👩🏽‍🏫b", "🇱🇹🇬🇧", "e\u0301", "שָׁלוֹם", "ąž\u0301", "각", "x"))
          .as("%s", span)
          .anyMatch(word -> graphemes(word).contains(first(coding.quote())));
      assertThat(graphemes(text)).contains(first(coding.quote()));
      assertThat(graphemes(text)).contains(graphemes(coding.quote()).getLast());
    }
  }

  private static String first(String quote) {
    return graphemes(quote).getFirst();
  }

  /// By the JDK's own reading of Unicode's rules, not by the library that the program uses.
  private static List<String> graphemes(String text) {
    return List.of(text.split("\\b{g}"));
  }

  @Test
  void theSameThemeOnTheSamePassageByTheSameCoderIsOneCoding() {
    SourceId source = study.source("She kept my passport.");
    ThemeId theme = study.theme("documents");
    CodingId first = apply(source, "my passport", theme);
    assertThat(apply(source, " my passport", theme)).isEqualTo(first);
    CodingId other =
        study.history.perform(new ApplyTheme(source, new Span(9, 20), theme, study.tom));
    assertThat(other).isNotEqualTo(first);
    assertThat(study.codings.byCoder(Which.ALL)).isEqualTo(Map.of(study.rasa, 1, study.tom, 1));
  }

  @Test
  void nothingIsCodedWithARetiredThemeAGroupOrOnWhiteSpace() {
    SourceId source = study.source("She kept.   My passport.");
    ThemeId retired =
        study.history.perform(
            new SmallStudy.AddTestTheme(new ThemeId(study.history.mint().id()), "old", true, true));
    ThemeId group =
        study.history.perform(
            new SmallStudy.AddTestTheme(
                new ThemeId(study.history.mint().id()), "all", false, false));
    ThemeId theme = study.theme("any");
    assertThatThrownBy(() -> apply(source, "My", retired)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> apply(source, "My", group)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> apply(source, "   ", theme)).isInstanceOf(Refused.class);
    assertThat(study.codings.count(Which.ALL)).isZero();
  }

  @Test
  void aCodingIsResizedRecodedWeighedAndAnnotated() {
    SourceId source = study.source("She kept my passport and my money.");
    ThemeId documents = study.theme("documents");
    ThemeId control = study.theme("control");
    CodingId id = apply(source, "my passport", documents);
    study.history.perform(new ResizeCoding(id, new Span(9, 33)));
    study.history.perform(new RecodeTo(id, control));
    study.history.perform(new ChangeCodingWeight(id, -2));
    study.history.perform(new ChangeCodingMemo(id, "Both in one breath."));
    assertThat(coding(id))
        .isEqualTo(
            new Coding(
                id,
                source,
                control,
                study.rasa,
                new Span(9, 33),
                "my passport and my money",
                false,
                -2,
                "Both in one breath.",
                NOW));
    var rows = study.rows();
    study.history.perform(new RemoveCoding(id));
    assertThat(study.codings.in(source)).isEmpty();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(rows);
  }

  @Test
  void mergingTwoThemesKeepsEveryCoding() {
    SourceId source = study.source("She kept my passport and my money. I was afraid.");
    ThemeId from = study.theme("papers");
    ThemeId into = study.theme("documents");
    List<Follower> told = new ArrayList<>();
    study.history.follow((announcement, tx) -> {
      if (announcement instanceof CodingsMerged merged) {
        told.add(new Follower(merged.from(), merged.into()));
      }
    });
    CodingId alone = apply(source, "my money", from);
    CodingId twin = apply(source, "my passport", from);
    CodingId stays = apply(source, "my passport", into);
    study.history.perform(new ChangeCodingMemo(twin, "from"));
    study.history.perform(new ChangeCodingWeight(twin, 3));
    study.history.perform(new ChangeCodingMemo(stays, "into"));
    var rows = study.rows();
    study.history.perform(new SmallStudy.MergeTestThemes(from, into));
    assertThat(study.codings.of(from)).isEmpty();
    assertThat(study.codings.of(into)).extracting(Coding::id).containsExactly(stays, alone);
    assertThat(coding(stays).memo()).isEqualTo("into\n\nfrom");
    assertThat(coding(stays).weight()).isEqualTo(3);
    assertThat(told).containsExactly(new Follower(twin, stays));
    study.history.undo();
    assertThat(study.rows()).isEqualTo(rows);
  }

  private record Follower(CodingId from, CodingId into) {}

  @Test
  void recodingOntoOneThatIsThereMakesThemOne() {
    SourceId source = study.source("She kept my passport.");
    ThemeId papers = study.theme("papers");
    ThemeId documents = study.theme("documents");
    CodingId first = apply(source, "my passport", papers);
    CodingId second = apply(source, "my passport", documents);
    assertThat(study.history.perform(new RecodeTo(first, documents))).isEqualTo(second);
    assertThat(study.codings.in(source)).extracting(Coding::id).containsExactly(second);
  }

  @Test
  void aThemeThatIsUsedGoesOnlyWithItsCodings() {
    SourceId source = study.source("She kept my passport.");
    ThemeId theme = study.theme("papers");
    apply(source, "my passport", theme);
    assertThatThrownBy(() -> study.history.perform(new SmallStudy.RemoveTestTheme(theme, false)))
        .isInstanceOf(Refused.class);
    var rows = study.rows();
    study.history.perform(new SmallStudy.RemoveTestTheme(theme, true));
    assertThat(study.codings.count(Which.ALL)).isZero();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(rows);
  }

  @Test
  void aSourceTakesItsCodingsAlongAndBringsThemBack() {
    SourceId source = study.source("She kept my passport.");
    apply(source, "my passport", study.theme("papers"));
    var rows = study.rows();
    study.history.perform(new RemoveSource(source));
    assertThat(study.rows().get("coding")).isEmpty();
    assertThat(study.rows().get("source")).isEmpty();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(rows);
  }

  @Test
  void aLongPassageIsQuotedWhole() {
    String words = "Ji sakė, kad durys rakinamos iš lauko. 🙂 ".repeat(5000).strip();
    SourceId source = study.source("Pradžia. " + words + " Pabaiga.");
    CodingId id = apply(source, words, study.theme("all of it"));
    assertThat(coding(id).quote()).isEqualTo(words);
  }

  @Test
  void codingsComeInByRangeOrQuoteAndWhatHasNoPlaceIsTold() {
    SourceId source = study.source("No. She said no. No, never. e\u0301");
    ThemeId theme = study.theme("refusal");
    CodingId named = new CodingId(study.history.mint().id());
    Instant then = Instant.parse("2018-10-01T08:00:00Z");
    List<CodingDraft> drafts =
        List.of(
            draft(null, source, theme, new CodingDraft.Quoted("No", 2)),
            draft(null, source, theme, new CodingDraft.Quoted("No", 3)),
            new CodingDraft(
                named, source, theme, study.tom, new CodingDraft.At(3, 16), 1, "again", then),
            draft(null, source, theme, new CodingDraft.At(20, 99)),
            draft(null, new SourceId(named.value()), theme, new CodingDraft.At(0, 1)),
            draft(named, source, theme, new CodingDraft.At(0, 1)),
            draft(null, source, theme, new CodingDraft.At(28, 29)));
    ImportCodings.Result result = study.history.perform(new ImportCodings(drafts));
    assertThat(result)
        .isEqualTo(
            new ImportCodings.Result(
                3,
                List.of(
                    new ImportCodings.Unplaced(1, ImportCodings.Reason.NOT_QUOTED),
                    new ImportCodings.Unplaced(3, ImportCodings.Reason.OUT_OF_TEXT),
                    new ImportCodings.Unplaced(4, ImportCodings.Reason.NO_SOURCE),
                    new ImportCodings.Unplaced(5, ImportCodings.Reason.ALREADY_HERE))));
    assertThat(study.codings.in(source))
        .extracting(Coding::quote)
        .containsExactly(" She said no.", "No", "e\u0301");
    assertThat(coding(named).at()).isEqualTo(then);
    var rows = study.rows();
    study.history.undo();
    assertThat(study.codings.in(source)).isEmpty();
    study.history.redo();
    assertThat(study.rows()).isEqualTo(rows);
  }

  private CodingDraft draft(
      @org.jspecify.annotations.Nullable CodingId id,
      SourceId source,
      ThemeId theme,
      CodingDraft.Place place) {
    return new CodingDraft(id, source, theme, study.rasa, place, null, "", null);
  }
}
