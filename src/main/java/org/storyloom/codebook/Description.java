package org.storyloom.codebook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A theme's guidance as one text, for formats that have a single description (REFI-QDA): the
/// definition first, then paragraphs that begin with "When to use:", "When not to use:" and
/// "Example:". Reads the same headings in Lithuanian, too.
public final class Description {
  private static final List<List<String>> HEADINGS =
      List.of(
          List.of("When to use:", "Kada naudoti:"),
          List.of("When not to use:", "Kada nenaudoti:"),
          List.of("Example:", "Pavyzdys:"));

  private Description() {}

  public static String written(Guidance guidance) {
    StringBuilder text = new StringBuilder(guidance.definition().strip());
    List<String> parts = List.of(guidance.whenToUse(), guidance.whenNot(), guidance.example());
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n");
        text.append(HEADINGS.get(i).getFirst()).append(' ').append(parts.get(i).strip());
      }
    }
    return text.toString();
  }

  /// What [#written] wrote, or any other text, which then is all definition.
  public static Guidance read(String text) {
    String[] parts = {"", "", "", ""};
    int at = 0;
    for (String line : text.lines().toList()) {
      Integer heading = heading(line);
      String words = line;
      if (heading != null && parts[heading + 1].isEmpty()) {
        at = heading + 1;
        words = line.strip().substring(line.strip().indexOf(':') + 1).strip();
      }
      parts[at] += parts[at].isEmpty() ? words : "\n" + words;
    }
    return new Guidance(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip());
  }

  private static @Nullable Integer heading(String line) {
    String start = line.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < HEADINGS.size(); i++) {
      if (HEADINGS.get(i).stream()
          .anyMatch(words -> start.startsWith(words.toLowerCase(Locale.ROOT)))) {
        return i;
      }
    }
    return null;
  }
}
