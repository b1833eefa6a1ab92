package org.storyloom.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.CorrectText;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;

class CorrectionTest {
  private static final boolean DEEP = Boolean.getBoolean("storyloom.deep");
  private static final int TEXTS = DEEP ? 10_000 : 500;
  private static final String[] WORDS =
      ("she he they said the and of in was not nothing work money door key passport lent debt friend mother"
              + " darbas pinigai durys raktas skola draugė motina jis ji sakė kad ne ir į buvo nieko"
              + " ąžuolas žmonės 😮‍💨 👩🏽‍🏫 🇱🇹 e\u0301tait שלום عربي don't “never” 2019 12.5")
          .split(" ");

  @TempDir Path folder;

  /// A text that knows what it is made of: pieces that edits put in, take out and change, so that
  /// the test itself can say what still stands and where.
  private static final class Pieces {
    private final List<String> pieces = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();

    static Pieces random(Random random) {
      Pieces pieces = new Pieces();
      int count = 5 + random.nextInt(400);
      for (int i = 0; i < count; i++) {
        pieces.pieces.add(word(random));
        pieces.origins.add(i);
      }
      return pieces;
    }

    private static String word(Random random) {
      String between = random.nextInt(12) == 0 ? ".\n" : random.nextInt(9) == 0 ? ", " : " ";
      return WORDS[random.nextInt(WORDS.length)] + between;
    }

    String text() {
      return String.join("", pieces);
    }

    Pieces edited(Random random) {
      Pieces next = new Pieces();
      next.pieces.addAll(pieces);
      next.origins.addAll(origins);
      int edits = 1 + random.nextInt(8);
      for (int i = 0; i < edits; i++) {
        int at = random.nextInt(next.pieces.size() + 1);
        int many = 1 + random.nextInt(6);
        if (random.nextBoolean()) {
          for (int j = 0; j < many; j++) {
            next.pieces.add(at, word(random));
            next.origins.add(at, -1);
          }
        } else {
          for (int j = 0; j < many && at < next.pieces.size() && next.pieces.size() > 1; j++) {
            next.pieces.remove(at);
            next.origins.subList(at, at + 1).clear();
          }
        }
      }
      return next;
    }

    int start(int piece) {
      return pieces.subList(0, piece).stream().mapToInt(String::length).sum();
    }

    /// Whether these pieces of the first text still stand in this one and nobody could take others
    /// for them: they stand between the same two, or beside one of them and said something that was
    /// said once, in a text that was not mostly rewritten; or they say enough by themselves.
    boolean standIn(Pieces before, int from, int to) {
      String words = String.join("", before.pieces.subList(from, to)).strip();
      boolean once = before.text().indexOf(words) == before.text().lastIndexOf(words);
      boolean beside = stand(from - 1, to) || stand(from, to + 1);
      boolean rewritten = 2 * origins.stream().filter(i -> i >= 0).count() < origins.size();
      boolean known = stand(from - 1, to + 1) || (once && beside);
      return stand(from, to) && ((known && !rewritten) || words.length() > 40);
    }

    private boolean stand(int from, int to) {
      int at = origins.indexOf(from);
      if (at < 0 || at + to - from > origins.size()) {
        return false;
      }
      for (int i = from; i < to; i++) {
        if (origins.get(at + i - from) != i) {
          return false;
        }
      }
      return true;
    }
  }

  private record Coded(CodingId id, int from, int to, String quote) {}

  @Test
  void codingsNeverDriftWhateverIsEdited() {
    long seed = Long.getLong("storyloom.seed", DEEP ? System.nanoTime() : 20_190_312L);
    System.out.println("seed " + seed);
    int standing = 0;
    for (int first = 0; first < TEXTS; first += 25) {
      try (SmallStudy study = new SmallStudy(folder, seed)) {
        ThemeId theme = study.theme("fear");
        for (int i = first; i < first + 25; i++) {
          standing += correctOne(study, theme, new Random(seed + i), "text " + i);
        }
      }
    }
    assertThat(standing).isGreaterThan(2 * TEXTS);
  }

  /// Codes a text, corrects it, and takes the correction back; answers how many of its passages
  /// still stood.
  private static int correctOne(SmallStudy study, ThemeId theme, Random random, String name) {
    Pieces before = Pieces.random(random);
    Pieces after = before.edited(random);
    SourceId source = study.source(before.text());
    List<Coded> all = new ArrayList<>();
    for (int j = 0; j < 6; j++) {
      int from = random.nextInt(before.pieces.size());
      int to = from + 1 + random.nextInt(Math.min(12, before.pieces.size() - from));
      Span span = new Span(before.start(from), before.start(to));
      CodingId id = study.history.perform(new ApplyTheme(source, span, theme, study.rasa));
      all.add(new Coded(id, from, to, study.codings.byId(id).orElseThrow().quote()));
    }
    var rows = study.rows();
    if (!study.history.perform(new CorrectText(source, after.text(), "heard again"))) {
      return 0;
    }
    int standing = 0;
    for (Coded coded : all) {
      Coding now = study.codings.byId(coded.id()).orElseThrow();
      if (after.standIn(before, coded.from(), coded.to())) {
        standing++;
        assertThat(now.lost())
            .as("%s: %s in%n%s%n%s", name, coded, before.text(), after.text())
            .isFalse();
        assertThat(now.quote()).as(name).isEqualTo(coded.quote());
      }
      if (!now.lost()) {
        assertThat(now.span().of(after.text())).as(name).isEqualTo(now.quote());
      }
    }
    study.history.undo();
    assertThat(study.rows()).as(name).isEqualTo(rows);
    return standing;
  }

  private record Corrected(Coding before, Coding after) {}

  private Corrected correct(String text, String passage, String corrected) {
    try (SmallStudy study = new SmallStudy(folder, 3)) {
      SourceId source = study.source(text);
      int at = text.indexOf(passage);
      CodingId id =
          study.history.perform(
              new ApplyTheme(
                  source, new Span(at, at + passage.length()), study.theme("a"), study.rasa));
      Coding before = study.codings.byId(id).orElseThrow();
      study.history.perform(new CorrectText(source, corrected, "heard again"));
      return new Corrected(before, study.codings.byId(id).orElseThrow());
    }
  }

  @Test
  void aPassageWithAWordPutRightKeepsItsPlaceWithTheNewWords() {
    Corrected corrected =
        correct(
            "Moderator: And then? A: They explioted us, all of us. B: Yes.",
            "They explioted us",
            "Moderator: And then what? A: They had exploited us, all of us. B: Yes.");
    assertThat(corrected.after().lost()).isFalse();
    assertThat(corrected.after().quote()).isEqualTo("They had exploited us");
  }

  @Test
  void aPassageWhoseWordsAreGoneIsListedAsLostWithTheWordsItHad() {
    Corrected corrected =
        correct(
            "I came in May. They locked the door at night. I left in June.",
            "They locked the door at night.",
            "I came in May. I left in June.");
    assertThat(corrected.after().lost()).isTrue();
    assertThat(corrected.after().quote()).isEqualTo("They locked the door at night.");
    assertThat(corrected.after().span()).isEqualTo(corrected.before().span());
  }

  @Test
  void aPassageIsNotTakenForAnotherThatSaysTheSame() {
    Corrected corrected =
        correct(
            "A: Did you go? B: Never. A: Did you ask? B: No. A: Did you write? B: Never. A: Why?",
            "No",
            "A: Did you go? B: Never. A: Did you ask? A: Did you write? B: Never. A: Why? B: No.");
    assertThat(corrected.after().lost()).isTrue();
  }

  @Test
  void aWordIsNotFoundAgainInsideAnother() {
    Corrected corrected =
        correct("he left. They came by night.", "he", "They came by night, then went.");
    assertThat(corrected.after().lost()).isTrue();
    assertThat(corrected.after().quote()).isEqualTo("he");
  }

  @Test
  void aPassageInAParagraphThatWasMovedGoesWithIt() {
    String moved = "They said that the debt would grow every week that I did not work.";
    Corrected corrected =
        correct(
            "First I came. " + moved + " Then I was ill. Then I left the house by night.",
            "the debt would grow",
            "First I came. Then I was ill. Then I left the house by night. " + moved);
    assertThat(corrected.after().lost()).isFalse();
    assertThat(corrected.after().quote()).isEqualTo("the debt would grow");
    assertThat(corrected.after().span().start()).isEqualTo(77);
  }

  @Test
  void aLostPassageIsFoundAgainWhenItsWordsComeBack() {
    String text = "I came in May. They locked the door at night. I left in June.";
    try (SmallStudy study = new SmallStudy(folder, 3)) {
      SourceId source = study.source(text);
      CodingId id =
          study.history.perform(
              new ApplyTheme(source, new Span(15, 45), study.theme("a"), study.rasa));
      Coding before = study.codings.byId(id).orElseThrow();
      study.history.perform(new CorrectText(source, "I came in May. I left in June.", "x"));
      assertThat(study.codings.in(source)).isEmpty();
      assertThat(study.codings.list(Which.LOST.in(source))).hasSize(1);
      study.history.perform(new CorrectText(source, text, "it was said after all"));
      assertThat(study.codings.in(source)).containsExactly(before);
      assertThat(study.sources.revisions(source)).hasSize(2);
      assertThat(study.sources.text(source, 1)).contains(text);
    }
  }
}
