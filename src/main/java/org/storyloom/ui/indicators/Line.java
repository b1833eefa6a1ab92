package org.storyloom.ui.indicators;

import java.util.List;
import org.storyloom.indicator.IndicatorId;

/// One line of the list of indicators.
sealed interface Line {
  /// The head of a change domain.
  record Head(String name) implements Line {}

  /// An indicator: its readings in a few words, and its trend at a glance.
  ///
  /// @param trend the values of its longest series; empty for none
  record Row(IndicatorId id, String name, String facts, List<Double> trend, String spoken)
      implements Line {}
}
