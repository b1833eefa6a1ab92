package org.storyloom.table.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of one date as they are written: numbers, maybe the name of a month, maybe a time.
/// Understood are ISO 8601, day, month and year with `.`, `/` or `-` between them in any order,
/// months by name (`31 July, 2022`, `2019 m. kovo 4 d.`), the way of the RFC 5322 and of Twitter,
/// and seconds or milliseconds since 1970.
record DateWords(
    List<Integer> numbers,
    boolean yearFirst,
    boolean dotted,
    Optional<Month> month,
    Optional<LocalTime> time,
    Optional<ZoneOffset> offset) {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?");
  private static final Pattern OFFSET =
      Pattern.compile("^\\s*(?:(Z|UTC|GMT)\\b|([+-]\\d{2}):?(\\d{2})?)");
  private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
  private static final int LONGEST = 60;

  /// What a date shows about the order of day and month.
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    EITHER,
    /// It does not depend on the order.
    FIXED
  }

  /// Takes a cell apart; empty where it cannot be a date.
  static Optional<DateWords> read(String cell) {
    String words = cell.strip();
    if (words.length() < 6 || words.length() > LONGEST) {
      return Optional.empty();
    }
    if (EPOCH.matcher(words).matches()) {
      return Optional.of(sinceEpoch(words));
    }
    Optional<LocalTime> time = Optional.empty();
    Optional<ZoneOffset> offset = Optional.empty();
    String rest = words;
    Matcher clock = TIME.matcher(words);
    if (clock.find()) {
      time = time(clock);
      if (time.isEmpty()) {
        return Optional.empty();
      }
      String after = words.substring(clock.end());
      Matcher zone = OFFSET.matcher(after);
      if (zone.find()) {
        offset = offset(zone);
        after = after.substring(zone.end());
      }
      // The T of ISO 8601 stands between the day and the time.
      rest = words.substring(0, clock.start()).replaceFirst("(?<=\\d)T$", "") + " " + after;
    }
    return parts(rest, time, offset);
  }

  /// The date, if it is one; `dayFirst` where it depends on the order.
  Optional<When> when(boolean dayFirst) {
    Optional<LocalDate> day =
        month.isPresent()
            ? named(month.get())
            : yearFirst ? date(numbers.get(0), numbers.get(1), numbers.get(2)) : numbered(dayFirst);
    return day.map(on -> new When(on, time, offset));
  }

  Order order() {
    if (month.isPresent() || yearFirst) {
      return Order.FIXED;
    }
    int first = numbers.get(0);
    int second = numbers.get(1);
    if (first > 12 || second > 12) {
      return second > 12 ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }
    // Nobody puts full stops into a date that starts with the month.
    return first == second ? Order.FIXED : dotted ? Order.DAY_FIRST : Order.EITHER;
  }

  private static DateWords sinceEpoch(String digits) {
    long number = Long.parseLong(digits);
    Instant at =
        digits.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    var utc = at.atOffset(ZoneOffset.UTC);
    return new DateWords(
        List.of(utc.getYear(), utc.getMonthValue(), utc.getDayOfMonth()),
        true,
        false,
        Optional.empty(),
        Optional.of(utc.toLocalTime()),
        Optional.of(ZoneOffset.UTC));
  }

  private static Optional<LocalTime> time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    String half = clock.group(5);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    try {
      int nanos = clock.group(4) == null ? 0 : nanos(clock.group(4));
      return Optional.of(
          LocalTime.of(hour, Integer.parseInt(clock.group(2)), number(clock.group(3)), nanos));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static int nanos(String fraction) {
    return Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static Optional<ZoneOffset> offset(Matcher zone) {
    if (zone.group(1) != null) {
      return Optional.of(ZoneOffset.UTC);
    }
    try {
      int hours = Integer.parseInt(zone.group(2));
      int minutes = number(zone.group(3));
      return Optional.of(
          ZoneOffset.ofHoursMinutes(hours, zone.group(2).startsWith("-") ? -minutes : minutes));
    } catch (DateTimeException noOffset) {
      return Optional.empty();
    }
  }

  private static Optional<DateWords> parts(
      String rest, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    List<String> digits = new ArrayList<>();
    Optional<Month> month = Optional.empty();
    Matcher part = PART.matcher(rest);
    while (part.find()) {
      if (Character.isDigit(part.group().charAt(0))) {
        digits.add(part.group());
      } else if (month.isEmpty() && part.group().length() > 2) {
        month = Months.named(part.group());
      }
    }
    if (digits.size() != (month.isPresent() ? 2 : 3)
        || digits.stream().anyMatch(one -> one.length() > 4 || one.length() == 3)
        || (month.isEmpty() && !rest.matches("[\\d\\s./,\u2013-]+\\p{L}{0,2}[.\\s]*"))) {
      return Optional.empty();
    }
    boolean yearFirst = digits.getFirst().length() == 4;
    if (!yearFirst && digits.getLast().length() != 4 && digits.getLast().length() != 2) {
      return Optional.empty();
    }
    return Optional.of(
        new DateWords(
            digits.stream().map(Integer::valueOf).toList(),
            yearFirst,
            rest.contains("."),
            month,
            time,
            offset));
  }

  private Optional<LocalDate> named(Month of) {
    int year = yearFirst ? numbers.get(0) : numbers.get(1);
    int day = yearFirst ? numbers.get(1) : numbers.get(0);
    return date(year, of.getValue(), day);
  }

  private Optional<LocalDate> numbered(boolean dayFirst) {
    int first = numbers.get(0);
    int second = numbers.get(1);
    boolean day = second > 12 ? false : first > 12 || dayFirst;
    return date(numbers.get(2), day ? second : first, day ? first : second);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(
          LocalDate.of(year < 70 ? 2000 + year : year < 100 ? 1900 + year : year, month, day));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
