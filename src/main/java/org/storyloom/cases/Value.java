package org.storyloom.cases;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What is known of one case under one attribute.
public sealed interface Value {
  /// As the folder format writes it: a decimal with a point, `2019-02-14`, `yes` or `no`.
  String written();

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
