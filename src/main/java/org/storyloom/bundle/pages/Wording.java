package org.storyloom.bundle.pages;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.storyloom.bundle.content.Measure;
import org.storyloom.indicator.Interval;
import org.storyloom.l10n.Messages;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Gate;

/// The words of outputs in one language, and numbers as people write them in it. In files for
/// programs, numbers are plain decimals whatever the language.
public record Wording(Messages messages) {
  /// A value that is not there.
  public static final String NONE = "–";

  public static Wording in(Locale locale) {
    return new Wording(Messages.in(locale));
  }

  public String text(String key, Object... with) {
    return messages.text(key, with);
  }

  /// The tag of the language, as a page declares it.
  public String language() {
    return messages.locale().getLanguage();
  }

  /// A count for people: itself, or "fewer than 11".
  public String count(Cell cell) {
    return switch (cell) {
      case Cell.Count(long count) -> number((double) count, 0);
      case Cell.FewerThan(int threshold) -> text("bundle.few", threshold);
    };
  }

  /// A value with its unit, or why there is none.
  public String value(Measure measure) {
    Measure.Value value = measure.value();
    if (value.few()) {
      return text("bundle.few", Gate.SMALLEST);
    }
    Double amount = value.amount();
    if (amount == null) {
      return NONE + " " + text("bundle.number.notReported");
    }
    if (measure.of().isShare()) {
      return text("bundle.number.percent", number(amount, 1));
    }
    String plain = number(amount, places(amount));
    return measure.of().isCount() ? plain : plain + " " + measure.of().unit();
  }

  /// A value with its interval and its n, as no number leaves without them: "30.8% (26.9–35.0, n
  /// 500)".
  public String whole(Measure measure) {
    List<String> beside = new ArrayList<>();
    measure.value().interval().ifPresent(one -> beside.add(interval(one)));
    if (measure.of().isShare()) {
      Long n = measure.value().denominator();
      beside.add(
          n == null ? text("bundle.number.noN") : text("bundle.number.n", number((double) n, 0)));
    }
    String value = value(measure);
    return beside.isEmpty() ? value : value + " (" + String.join(", ", beside) + ")";
  }

  public String interval(Interval interval) {
    return number(interval.low(), 1) + "–" + number(interval.high(), 1);
  }

  /// Where and when a number was taken: "Post-test · Lithuania".
  public static String place(Measure measure) {
    Measure.Taken taken = measure.taken();
    return joined(
        List.of(
            taken.wave().isEmpty() ? taken.phase() : taken.wave(),
            taken.site(),
            taken.activity(),
            taken.subgroup()));
  }

  /// Those that are there, with a point between.
  public static String joined(List<String> parts) {
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  public String number(double number, int places) {
    NumberFormat format = NumberFormat.getInstance(messages.locale());
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    format.setRoundingMode(com.ibm.icu.math.BigDecimal.ROUND_HALF_UP);
    return format.format(number);
  }

  private static int places(double amount) {
    return Math.clamp(new BigDecimal(Double.toString(amount)).stripTrailingZeros().scale(), 0, 2);
  }

  /// A number for programs; empty where there is none.
  static String plain(@Nullable Number number) {
    return number == null
        ? ""
        : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }

  /// A number for programs with at most two places.
  static String rounded(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// A count for programs: empty where it is hidden.
  static String plain(Cell cell) {
    return cell instanceof Cell.Count(long count) ? Long.toString(count) : "";
  }
}
