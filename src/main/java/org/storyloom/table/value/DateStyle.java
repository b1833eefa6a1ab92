package org.storyloom.table.value;

import java.util.Locale;
import java.util.Optional;

/// In which order the dates of one column name day and month: `04/03/2019` is in March or April
/// depending on its neighbours, so the order is decided over all of them.
///
/// @param dayFirst whether `04/03/2019` is the fourth of March
/// @param doubt whether the column left it open or contradicts itself
public record DateStyle(boolean dayFirst, Doubt doubt) {
  /// The style of formats that store dates as such.
  public static final DateStyle ISO = new DateStyle(true, Doubt.NONE);

  /// What a column left open.
  public enum Doubt {
    /// Nothing: some date shows the order, or none depends on it.
    NONE,
    /// Every date that depends on the order can be read both ways; the locale decided.
    AMBIGUOUS,
    /// Some dates show one order, some the other; most decided.
    CONTRADICTORY
  }

  /// When a cell says; empty where it holds no date. A date that is possible in one order only is
  /// read in that order whatever the column's is.
  public Optional<When> parse(String cell) {
    Optional<When> iso = IsoDate.read(cell);
    return iso.isPresent() ? iso : DateWords.read(cell).flatMap(words -> words.when(dayFirst));
  }

  /// Gathers what the dates of a column show, cell by cell.
  public static final class Evidence {
    private long dayFirst;
    private long monthFirst;
    private long either;

    /// Takes one more cell into account.
    public void see(String cell) {
      if (IsoDate.starts(cell)) {
        return;
      }
      switch (DateWords.read(cell).map(DateWords::order).orElse(DateWords.Order.FIXED)) {
        case DAY_FIRST -> dayFirst++;
        case MONTH_FIRST -> monthFirst++;
        case EITHER -> either++;
        case FIXED -> {
          // Says nothing about its neighbours.
        }
      }
    }

    /// The order that most dates show; where none does, the locale's.
    public DateStyle style(Locale locale) {
      if (dayFirst == 0 && monthFirst == 0) {
        Doubt doubt = either == 0 ? Doubt.NONE : Doubt.AMBIGUOUS;
        return new DateStyle(!locale.getCountry().equals("US"), doubt);
      }
      boolean both = dayFirst > 0 && monthFirst > 0;
      return new DateStyle(dayFirst >= monthFirst, both ? Doubt.CONTRADICTORY : Doubt.NONE);
    }
  }
}
