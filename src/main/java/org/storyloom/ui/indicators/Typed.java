package org.storyloom.ui.indicators;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What people type into forms: numbers with a point or the mark of their language, days as year,
/// month, day.
final class Typed {
  private Typed() {}

  /// A control under its name.
  static VBox named(String name, Node control) {
    Label label = new Label(name);
    label.getStyleClass().add("sl-note");
    label.setLabelFor(control);
    return new VBox(4, label, control);
  }

  /// The number somebody typed; spaces and the sign of percent do not count. Empty where it is
  /// none.
  static OptionalDouble number(String typed, Locale locale) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
    String plain = typed.strip().replaceAll("[\\s\\u00a0\\u202f%]", "").replace('−', '-');
    String number =
        signs.getDecimalSeparator() == ','
            ? plain.replace(',', '.')
            : plain.replaceAll(",(?=\\d{3}(\\D|$))", "");
    try {
      return number.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(number));
    } catch (NumberFormatException none) {
      return OptionalDouble.empty();
    }
  }

  /// A count: a number without parts.
  static Optional<Long> count(String typed, Locale locale) {
    OptionalDouble number = number(typed, locale);
    boolean whole =
        number.isPresent()
            && number.getAsDouble() >= 0
            && number.getAsDouble() == Math.rint(number.getAsDouble());
    return whole ? Optional.of((long) number.getAsDouble()) : Optional.empty();
  }

  static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /// A number as it is typed in this language.
  static String number(double value, Locale locale) {
    String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return plain.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }
}
