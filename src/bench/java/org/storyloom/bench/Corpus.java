package org.storyloom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.CodingDraft;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.study.CoderId;

/// A study's worth of invented words: transcripts, themes and codings, the same for the same seed.
///
/// @param transcripts how many texts of about 60 KB
/// @param codings how many passages have a theme
/// @param themes how many themes there are
/// @param seed what everything follows from
record Corpus(int transcripts, int codings, int themes, long seed) {
  static final Corpus S = new Corpus(60, 3_000, 80, 20190212);
  static final Corpus L = new Corpus(600, 100_000, 300, 20190212);

  private static final int CHARACTERS = 60 * 1024;

  private static final List<String> WORDS =
      List.of(
          ("they said the work was good and the room was ready but then nobody paid us for a month my cousin told me"
                  + " not to ask about papers because a man at the station kept them safe jie sakė kad darbas geras o"
                  + " paskui niekas nemokėjo bijojau klausti policija toli namie žmonės tyli we saw eight of them come"
                  + " out of one house at five in the morning and you think cheap to live that is all somebody should"
                  + " ring the helpline when it feels wrong")
              .split(" "));

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < transcripts; i++) {
      drafts.add(
          new Draft(
              source(i),
              "transcript-" + i,
              Facts.of("Transcript " + i, SourceKind.FOCUS_GROUP).inLanguage("en"),
              org.storyloom.source.Origin.NONE,
              text(i),
              List.of(),
              List.of()));
    }
    return drafts;
  }

  String text(int transcript) {
    Random random = new Random(seed + transcript);
    StringBuilder text = new StringBuilder(CHARACTERS + 100);
    while (text.length() < CHARACTERS) {
      int words = 8 + random.nextInt(40);
      for (int i = 0; i < words; i++) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i + 1 < words ? " " : ".\n");
      }
    }
    return text.toString();
  }

  List<ThemeId> themeIds() {
    List<ThemeId> ids = new ArrayList<>();
    for (int i = 0; i < themes; i++) {
      ids.add(new ThemeId(new UUID(seed, 1_000_000 + i)));
    }
    return ids;
  }

  CoderId coder() {
    return new CoderId(new UUID(seed, 1));
  }

  /// Codings of 20 to 400 characters. Some themes are common and most are rare, as in a real study.
  List<CodingDraft> codingDrafts() {
    Random random = new Random(seed);
    List<ThemeId> ids = themeIds();
    List<CodingDraft> drafts = new ArrayList<>();
    for (int i = 0; i < codings; i++) {
      int start = random.nextInt(CHARACTERS - 500);
      ThemeId theme = ids.get((int) (themes * Math.pow(random.nextDouble(), 2)));
      CodingDraft.Place place = new CodingDraft.At(start, start + 20 + random.nextInt(380));
      drafts.add(
          new CodingDraft(
              null, source(random.nextInt(transcripts)), theme, coder(), place, null, "", null));
    }
    return drafts;
  }

  SourceId source(int transcript) {
    return new SourceId(new UUID(seed, 2_000_000 + transcript));
  }
}
