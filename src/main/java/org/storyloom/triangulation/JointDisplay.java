package org.storyloom.triangulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.coding.Coding;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Voices;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Interval;
import org.storyloom.indicator.Reading;
import org.storyloom.source.Source;
import org.storyloom.source.Turn;
import org.storyloom.study.Strand;

/// A finding with its words on one side and its numbers on the other (T. C. Guetterman, M. D.
/// Fetters, J. W. Creswell, Integrating quantitative and qualitative results through joint
/// displays, Annals of Family Medicine 13, 2015). Words and numbers stand in the order of the
/// links.
public record JointDisplay(
    Finding finding,
    Optional<Judgement> judgement,
    boolean stale,
    Voices voices,
    List<Spoken> words,
    List<Measured> numbers) {
  public JointDisplay {
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }

  /// A passage: what was said, in which source, by whom as far as the transcript says, and to which
  /// strand it belongs.
  public record Spoken(
      EvidenceLink link,
      Coding coding,
      Source source,
      @Nullable Turn turn,
      Optional<Strand> strand) {}

  /// A reading: its value with its interval where n is known, and the same number in all waves, in
  /// their order, so that it can be seen to move.
  public record Measured(
      EvidenceLink link,
      Indicator indicator,
      Reading reading,
      Optional<Interval> interval,
      List<Reading> waves,
      Optional<Strand> strand) {
    public Measured {
      waves = List.copyOf(waves);
    }
  }
}
