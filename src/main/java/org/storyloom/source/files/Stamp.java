package org.storyloom.source.files;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time in a transcript, as transcribers put it beside a name: `[00:12:03]`, `(14:02)`,
/// `#00:12:03-5#`.
final class Stamp {
  /// One time stamp, without groups, to build other patterns from.
  static final String PATTERN =
      "[\\[(<{#]?\\s?(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,-]\\d{1,3})?\\s?[\\])>}#]?";

  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,-](\\d{1,3}))?");

  private Stamp() {}

  /// Milliseconds from the start of the recording: `14:02` is fourteen minutes and two seconds.
  static OptionalLong millis(String stamp) {
    Matcher parts = PARTS.matcher(stamp);
    if (!parts.find()) {
      return OptionalLong.empty();
    }
    long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
    long minutes = Long.parseLong(parts.group(2));
    long seconds = Long.parseLong(parts.group(3));
    long millis =
        parts.group(4) == null ? 0 : Long.parseLong((parts.group(4) + "00").substring(0, 3));
    return OptionalLong.of(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis);
  }
}
