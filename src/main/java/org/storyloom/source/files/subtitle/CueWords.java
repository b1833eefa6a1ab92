package org.storyloom.source.files.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is said in a cue once its marks are taken out, and by whom where it says so (`<v Name>`).
///
/// @param voice the name in the voice mark
/// @param words one line without marks
public record CueWords(Optional<String> voice, String words) {
  private static final Pattern MARK =
      Pattern.compile(
          "<(?:(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{3}"
              + "|/?(?:c|i|b|u|s|em|strong|ruby|rt|lang|font|span|p|div|br)(?:[.\\s/][^>]*)?"
              + "|/v|v(?<voice>[.\\s][^>]*)?)>"
              + "|\\{\\\\[^}]*\\}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_MARK =
      Pattern.compile("<(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{3}>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,6}));");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "lrm",
          "\u200E", "rlm", "\u200F");

  /// The stretches of a cue, one for each voice; and one for each line where every line starts with
  /// a dash, because then each is said by somebody else.
  public static List<CueWords> of(List<String> lines) {
    List<CueWords> pieces = new ArrayList<>();
    String all = String.join("\n", lines);
    Optional<String> voice = Optional.empty();
    int from = 0;
    var plain = new StringBuilder();
    Matcher mark = MARK.matcher(all);
    while (mark.find()) {
      plain.append(all, from, mark.start());
      from = mark.end();
      boolean opens = mark.group().toLowerCase(java.util.Locale.ROOT).startsWith("<v");
      if (opens || mark.group().equalsIgnoreCase("</v>")) {
        add(pieces, voice, plain);
        voice = opens ? name(mark.group("voice")) : Optional.empty();
      }
    }
    plain.append(all, from, all.length());
    add(pieces, voice, plain);
    return pieces;
  }

  /// The lines of a cue without marks: what is seen on the screen.
  static List<String> seen(List<String> lines) {
    List<String> seen = new ArrayList<>();
    for (String line : lines) {
      String words = MARK.matcher(line).replaceAll("").strip();
      if (!words.isEmpty()) {
        seen.add(words);
      }
    }
    return seen;
  }

  /// Whether a line marks the time of single words, as automatic captions do.
  static boolean hasTimes(String line) {
    return TIME_MARK.matcher(line).find();
  }

  private static Optional<String> name(String annotation) {
    // Classes stand before the name: `<v.loud Mary>`.
    String name =
        annotation == null ? "" : annotation.replaceFirst("^(?:\\.[^\\s.]+)+", "").strip();
    return name.isEmpty() ? Optional.empty() : Optional.of(decode(name));
  }

  private static void add(List<CueWords> pieces, Optional<String> voice, StringBuilder plain) {
    List<String> lines =
        plain.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    plain.setLength(0);
    if (lines.size() > 1 && lines.stream().allMatch(CueWords::isDashed)) {
      lines.forEach(line -> pieces.add(new CueWords(voice, decode(line))));
    } else if (!lines.isEmpty()) {
      pieces.add(new CueWords(voice, decode(String.join(" ", lines))));
    }
  }

  private static boolean isDashed(String line) {
    return "-–—‐".indexOf(line.charAt(0)) >= 0;
  }

  private static String decode(String words) {
    return words.indexOf('&') < 0
        ? words
        : ENTITY.matcher(words).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(java.util.regex.MatchResult entity) {
    if (entity.group(3) != null) {
      return ENTITIES.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    boolean sound = code > 0 && Character.isDefined(code) && (code < 0xD800 || code > 0xDFFF);
    return sound ? Character.toString(code) : entity.group();
  }
}
