package org.storyloom.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is known of one case under one attribute.
public sealed interface Value {
  /// As the folder format writes it: a decimal with a point, `2019-02-14`, `yes` or `no`.
  String written();

  /// Reads what [#written] wrote; empty where it is blank or does not fit the type. Yes and no are
  /// read in English and Lithuanian; a decimal may have a comma.
  static Optional<Value> read(AttributeType type, List<String> choices, String written) {
    String words = written.strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return switch (type) {
      case TEXT -> Optional.of(new Text(words));
      case NUMBER -> amount(words);
      case DATE -> day(words);
      case YES_NO -> yesNo(words);
      case CHOICE -> choices.contains(words) ? Optional.of(new Choice(words)) : Optional.empty();
    };
  }

  private static Optional<Value> amount(String words) {
    String plain = words.replace(',', '.');
    return plain.matches("[+-]?\\d{1,300}(\\.\\d+)?")
        ? Optional.of(new Amount(Double.parseDouble(plain)))
        : Optional.empty();
  }

  private static Optional<Value> day(String words) {
    try {
      return Optional.of(new Day(LocalDate.parse(words)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> yesNo(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "yes", "taip" -> Optional.of(new YesNo(true));
      case "no", "ne" -> Optional.of(new YesNo(false));
      default -> Optional.empty();
    };
  }

  record Text(String words) implements Value {
    @Override
    public String written() {
      return words;
    }
  }

  record Amount(double number) implements Value {
    public Amount {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("not a number: " + number);
      }
    }

    @Override
    public String written() {
      BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
      return plain.toPlainString();
    }
  }

  record Day(LocalDate date) implements Value {
    @Override
    public String written() {
      return date.toString();
    }
  }

  record YesNo(boolean yes) implements Value {
    @Override
    public String written() {
      return yes ? "yes" : "no";
    }
  }

  record Choice(String choice) implements Value {
    @Override
    public String written() {
      return choice;
    }
  }
}
