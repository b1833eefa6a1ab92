package org.storyloom.ui.bench.evidence;

import java.util.List;
import java.util.Optional;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.indicator.Interval;
import org.storyloom.study.StrandId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.look.Hue;

/// A piece of evidence as a pane shows it, in the words of the screen.
public sealed interface Shown {
  LinkId link();

  Relation relation();

  /// To which strand it belongs, and what that is called; empty where it belongs to none.
  Optional<StrandId> strand();

  String strandName();

  /// Where it stands in the study.
  Place place();

  /// What somebody noted about the link; empty for nothing.
  String note();

  /// A passage.
  ///
  /// @param quote its words
  /// @param said who said it where
  record Words(
      LinkId link,
      Relation relation,
      Optional<StrandId> strand,
      String strandName,
      String quote,
      String said,
      String theme,
      Hue hue,
      Place place,
      String note)
      implements Shown {}

  /// A number.
  ///
  /// @param indicator its name
  record Figure(
      LinkId link,
      Relation relation,
      Optional<StrandId> strand,
      String strandName,
      String indicator,
      Measure measure,
      Place place,
      String note)
      implements Shown {}

  /// A value with all that belongs to it.
  ///
  /// @param wave when it was taken; empty where nobody said
  /// @param site where; empty where nobody said
  /// @param value as people read it: `30.8%`; a dash where it was not reported
  /// @param number the same as a number
  /// @param asked how many were asked, in words, or that this was not reported; empty for no share
  /// @param quality what to know before leaning on it
  /// @param waves the same number in all waves, in their order
  record Measure(
      String wave,
      String site,
      String value,
      Optional<Double> number,
      String asked,
      Optional<Interval> interval,
      String quality,
      List<Double> waves) {
    public Measure {
      waves = List.copyOf(waves);
    }
  }
}
