package org.storyloom.table.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How the numbers of one column are written: which sign is the decimal mark. `1,204` means one
/// thousand and four or one and a bit depending on its neighbours, so the style is made from all of
/// them.
///
/// @param decimal the decimal mark, `.` or `,`
/// @param sure whether some number of the column shows it; else it came from the locale
public record NumberStyle(char decimal, boolean sure) {
  /// The style of formats that store numbers as such.
  public static final NumberStyle PLAIN = new NumberStyle('.', true);

  private static final Pattern POINT =
      Pattern.compile(
          "\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d+)?|\\d*\\.\\d+|\\d+\\.?(?:[eE][+-]?\\d{1,3})?");
  private static final Pattern COMMA =
      Pattern.compile("\\d{1,3}(?:[.' ]\\d{3})+(?:,\\d+)?|\\d*,\\d+|\\d+");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,3}");
  private static final Pattern DECORATION =
      Pattern.compile("%|‰|€|\\$|£|zł|Lt|EUR|USD|GBP|PLN", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2007\u2009\u202F]+");
  private static final int LONGEST_LONG = 18;
  private static final Set<String> MISSING =
      Set.of(
          "", "-", "–", "—", ".", "..", "…", "na", "n/a", "#n/a", "nan", "null", "none", "n. d.",
          "n.d.", "nd", "n.a.", "?");

  /// Whether a cell says that there is no value (`n/a`, `–`, `n. d.`), rather than holding
  /// something that is no number.
  public static boolean isMissing(String cell) {
    return MISSING.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  /// The number in a cell. Blanks and apostrophes between thousands, a percent or currency sign and
  /// a typographic minus are understood; percent stays as written (`31,5 %` is 31.5).
  public Optional<BigDecimal> parse(String cell) {
    if (isWhole(cell)) {
      return Optional.of(BigDecimal.valueOf(Long.parseLong(cell)));
    }
    String bare = bare(cell);
    boolean negative = bare.startsWith("-");
    String digits = negative || bare.startsWith("+") ? bare.substring(1).strip() : bare;
    Pattern style = decimal == ',' ? COMMA : POINT;
    boolean scientific = SCIENTIFIC.matcher(digits).matches();
    if (!scientific && !style.matcher(digits).matches()) {
      return Optional.empty();
    }
    String plain =
        scientific
            ? digits
            : decimal == ','
                ? digits.replaceAll("[.' ]", "").replace(',', '.')
                : digits.replaceAll("[,' ]", "");
    BigDecimal value = new BigDecimal(plain);
    return Optional.of(negative ? value.negate() : value);
  }

  /// Whether a cell is nothing but digits, and few enough: the quick way for most.
  private static boolean isWhole(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST_LONG) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String bare(String cell) {
    String stripped = DECORATION.matcher(cell.replace('−', '-').replace('’', '\'')).replaceAll(" ");
    return BLANKS.matcher(stripped).replaceAll(" ").strip();
  }

  /// Gathers what the numbers of a column show, cell by cell.
  public static final class Evidence {
    private static final Pattern MARKED = Pattern.compile("[+-]?[\\d ']*[.,][\\d.,' ]*");

    private long comma;
    private long point;
    private long either;

    /// Takes one more cell into account.
    public void see(String cell) {
      if (cell.isEmpty() || isWhole(cell)) {
        return;
      }
      String bare = bare(cell);
      if (!MARKED.matcher(bare).matches()) {
        return;
      }
      int lastComma = bare.lastIndexOf(',');
      int lastPoint = bare.lastIndexOf('.');
      char last = lastComma > lastPoint ? ',' : '.';
      int mark = Math.max(lastComma, lastPoint);
      boolean both = lastComma >= 0 && lastPoint >= 0;
      boolean repeated = bare.indexOf(last) != mark;
      int before = (int) bare.substring(0, mark).chars().filter(Character::isDigit).count();
      boolean group =
          bare.length() - mark - 1 == 3 && before > 0 && before <= 3 && !bare.startsWith("0");
      if (both) {
        count(last);
      } else if (repeated) {
        count(last == ',' ? '.' : ',');
      } else if (!group || bare.indexOf(' ') >= 0) {
        count(last);
      } else {
        either++;
      }
    }

    private void count(char decimal) {
      if (decimal == ',') {
        comma++;
      } else {
        point++;
      }
    }

    /// The style that most cells show; where none does, the locale's.
    public NumberStyle style(Locale locale) {
      if (comma != point) {
        return new NumberStyle(comma > point ? ',' : '.', true);
      }
      char own = java.text.DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
      return new NumberStyle(own == ',' ? ',' : '.', comma == 0 && point == 0 && either == 0);
    }
  }
}
