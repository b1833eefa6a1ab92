package org.storyloom.source.files.subtitle;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line of times of a cue: `00:00:07.120 --> 00:00:13.900`, with point or comma, hours or not,
/// and whatever settings follow.
///
/// @param sound whether both times are times, in order
record CueTime(OptionalLong start, OptionalLong end, boolean sound) {
  private static final String ARROW = "-->";
  private static final Pattern TIME =
      Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?");

  static boolean isOne(String line) {
    return line.contains(ARROW);
  }

  static CueTime of(String line) {
    int arrow = line.indexOf(ARROW);
    OptionalLong start = time(line.substring(0, arrow).strip());
    String after = line.substring(arrow + ARROW.length()).strip();
    OptionalLong end = time(after.split("\\s", 2)[0]);
    boolean sound = start.isPresent() && end.isPresent() && start.getAsLong() <= end.getAsLong();
    return new CueTime(start, end, sound);
  }

  private static OptionalLong time(String words) {
    Matcher time = TIME.matcher(words);
    if (!time.matches()) {
      return OptionalLong.empty();
    }
    long minutes = Long.parseLong(time.group(2));
    long seconds = Long.parseLong(time.group(3));
    if (minutes > 59 || seconds > 59) {
      return OptionalLong.empty();
    }
    long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
    long millis =
        time.group(4) == null ? 0 : Long.parseLong((time.group(4) + "00").substring(0, 3));
    return OptionalLong.of(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis);
  }
}
