package org.storyloom.table.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Reads `2019-03-04`, `2019-03-04 18:03` and `2019-03-04T18:03:00+02:00` (ISO 8601, RFC 3339)
/// without a pattern: most files of a million rows write their dates so.
final class IsoDate {
  private static final int DAY = 10;
  private static final int MINUTE = 16;
  private static final int SECOND = 19;

  private IsoDate() {}

  /// Whether a cell starts like `2019-03-`, so that nothing is open about its order.
  static boolean starts(String cell) {
    return cell.length() >= DAY
        && number(cell, 0, 4) >= 0
        && cell.charAt(4) == '-'
        && number(cell, 5, 7) >= 0
        && cell.charAt(7) == '-';
  }

  /// The date, if the whole cell is one of these forms.
  static Optional<When> read(String cell) {
    if (!starts(cell) || number(cell, 8, DAY) < 0) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, DAY));
      return cell.length() == DAY ? Optional.of(When.of(day)) : withTime(cell, day);
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<When> withTime(String cell, LocalDate day) {
    char between = cell.charAt(DAY);
    if (cell.length() < MINUTE || (between != ' ' && between != 'T') || cell.charAt(13) != ':') {
      return Optional.empty();
    }
    int hour = number(cell, 11, 13);
    int minute = number(cell, 14, MINUTE);
    boolean seconds = cell.length() >= SECOND && cell.charAt(MINUTE) == ':';
    int second = seconds ? number(cell, 17, SECOND) : 0;
    if (hour < 0 || minute < 0 || second < 0) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(hour, minute, second);
    int end = seconds ? SECOND : MINUTE;
    return cell.length() == end
        ? Optional.of(When.of(day, time))
        : withOffset(cell, end, day, time);
  }

  private static Optional<When> withOffset(String cell, int end, LocalDate day, LocalTime time) {
    if (cell.length() == end + 1 && cell.charAt(end) == 'Z') {
      return Optional.of(When.of(day, time, ZoneOffset.UTC));
    }
    boolean sign = cell.charAt(end) == '+' || cell.charAt(end) == '-';
    if (!sign || cell.length() != end + 6 || cell.charAt(end + 3) != ':') {
      return Optional.empty();
    }
    return Optional.of(When.of(day, time, ZoneOffset.of(cell.substring(end))));
  }

  /// The number these characters write; -1 where they are no digits.
  private static int number(String cell, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = cell.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }
}
