package org.storyloom.analysis;

import java.util.OptionalDouble;
import org.storyloom.codebook.ThemeId;

/// How far two coders agree on one theme, letter by letter (UTF-16 units) of the sources that both
/// have coded.
///
/// @param both letters that both put under the theme
/// @param onlyFirst letters that the first alone did
/// @param onlySecond letters that the second alone did
/// @param neither all other letters of those sources
public record Agreement(ThemeId theme, long both, long onlyFirst, long onlySecond, long neither) {

  /// The letters on which they agree, as a percentage 0..100; empty where there is no letter.
  /// Flattering where a theme is rare, because most letters are under it for neither.
  public OptionalDouble percent() {
    long all = all();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * (both + neither) / all);
  }

  /// Cohen's kappa (Cohen 1960): agreement beyond what two coders who put the theme on as many
  /// letters, but anywhere, would reach by chance. 1 is full agreement, 0 that of chance, below 0
  /// less; empty where chance alone agrees fully (the theme is on no letter, or on all, for both).
  public OptionalDouble kappa() {
    double all = all();
    if (both == all || neither == all) {
      return OptionalDouble.empty();
    }
    double first = (both + onlyFirst) / all;
    double second = (both + onlySecond) / all;
    double observed = (both + neither) / all;
    double chance = first * second + (1 - first) * (1 - second);
    return OptionalDouble.of((observed - chance) / (1 - chance));
  }

  private long all() {
    return both + onlyFirst + onlySecond + neither;
  }
}
