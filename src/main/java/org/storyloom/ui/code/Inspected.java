package org.storyloom.ui.code;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.study.Coder;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Leanings.Leaning;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.look.Hue;

/// The selected coding, as the inspector shows it.
///
/// @param who coder and day: "Austėja K., 12 Mar 14:21"
/// @param quote the passage's words, cut where they are many
record Inspected(
    CodingId id,
    String theme,
    Hue hue,
    boolean child,
    String who,
    String quote,
    @Nullable Integer weight,
    String memo,
    List<Leaning> leanings) {
  private static final int LONGEST = 150;

  static Inspected of(Coding coding, Coded coded, Bench bench) {
    ThemeHues hues = new ThemeHues(coded.codebook());
    String coder = bench.plan().coder(coding.coder()).map(Coder::name).orElse("");
    DateTimeFormatter moment =
        DateTimeFormatter.ofPattern(bench.text("ui.date.moment"), bench.messages().locale());
    String at = moment.format(coding.at().atZone(ZoneId.systemDefault()));
    return new Inspected(
        coding.id(),
        coded.name(coding.theme()),
        hues.of(coding.theme()),
        hues.worn(coding.theme()),
        coder.isEmpty() ? at : coder + ", " + at,
        cut(coding.quote()),
        coding.weight(),
        coding.memo(),
        coded.leanings().getOrDefault(coding.id(), List.of()));
  }

  private static String cut(String quote) {
    String line = quote.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space < 0 ? LONGEST : space) + " …";
  }
}
