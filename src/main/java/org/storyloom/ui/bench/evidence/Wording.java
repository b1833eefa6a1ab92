package org.storyloom.ui.bench.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.storyloom.finding.FindingStatus;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Relation;
import org.storyloom.finding.Strength;
import org.storyloom.finding.Voices;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorFacts;
import org.storyloom.indicator.Reading;
import org.storyloom.l10n.Messages;
import org.storyloom.source.SourceKind;
import org.storyloom.study.Coder;
import org.storyloom.study.StudyPlan;
import org.storyloom.triangulation.Convergence;
import org.storyloom.ui.control.sign.Sign;
import org.storyloom.ui.control.sign.StrengthBars;
import org.storyloom.ui.control.sign.Verdict;

/// The words and shapes for findings and evidence, in the language of the screen.
public record Wording(Messages messages) {

  public String text(String key, Object... with) {
    return messages.text("ui.evidence." + key, with);
  }

  /// What a link does to its finding: "speaks against it".
  public String word(Relation relation) {
    return text("relation." + relation.word());
  }

  public Sign sign(Relation relation, double size) {
    return Sign.of(
        org.storyloom.ui.control.sign.Relation.valueOf(relation.name()), word(relation), size);
  }

  public String word(Convergence convergence) {
    return text("verdict." + convergence.word());
  }

  public Sign sign(Convergence convergence, double size) {
    return Sign.of(verdict(convergence), word(convergence), size);
  }

  public static Verdict verdict(Convergence convergence) {
    return Verdict.valueOf(convergence.name());
  }

  public String word(Strength strength) {
    return text("strength." + strength.word());
  }

  public StrengthBars bars(Strength strength) {
    return new StrengthBars(filled(strength), word(strength));
  }

  public static int filled(Strength strength) {
    return switch (strength) {
      case WEAK -> 1;
      case FAIR -> 2;
      case GOOD -> 3;
      case STRONG -> 4;
    };
  }

  public String word(FindingStatus status) {
    return text("status." + status.word());
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(text("day"), messages.locale()).format(day);
  }

  public String day(Instant at) {
    return day(LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }

  public String longDay(LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.text("ui.date.long"), messages.locale())
        .format(day);
  }

  /// Who judged, and when: "12 Mar, A. K."
  public String judged(Judgement judgement, StudyPlan plan) {
    String by = plan.coder(judgement.by()).map(Coder::initials).orElse("");
    String at = day(judgement.at());
    return by.isEmpty() ? at : text("judged", at, by);
  }

  public String percent(double value) {
    return text("percent", value);
  }

  /// One end of an interval, without the sign of percent.
  public String end(double value) {
    return text("end", value);
  }

  /// A reading's value as people read it; a dash where it was not reported.
  public String value(Indicator indicator, Reading reading) {
    if (reading.figure().notReported()) {
      return text("absent");
    }
    double value = reading.figure().value().getAsDouble();
    if (indicator.isShare()) {
      return percent(value);
    }
    return indicator.unit().equals("count") || indicator.unit().isBlank()
        ? text("count", value)
        : text("amount", value, indicator.unit());
  }

  /// How many were asked; empty for what is no share.
  public String asked(Indicator indicator, Reading reading) {
    if (reading.figure().notReported()) {
      return text("unreported");
    }
    Long n = reading.figure().denominator();
    if (n != null) {
      return text("n", n);
    }
    return indicator.facts().unit().equals(IndicatorFacts.PERCENT) ? text("n.unreported") : "";
  }

  /// How many separate people speak for something, where they come from and how many answers stand
  /// beside them: "14 people (5 in focus groups, 9 in comments) · 1,000 answers".
  public String voices(Voices voices, long asked) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<SourceKind, Integer> kind : sorted(voices)) {
      if (kind.getValue() > 0) {
        parts.add(text("in." + kind.getKey().word(), kind.getValue()));
      }
    }
    String people = text("people", voices.people());
    String all = parts.size() < 2 ? people : text("people.of", people, String.join(", ", parts));
    long answers = asked + voices.answers();
    return answers == 0 ? all : all + " · " + text("answers", answers);
  }

  private static List<Map.Entry<SourceKind, Integer>> sorted(Voices voices) {
    return voices.byKind().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
  }

  public Locale locale() {
    return messages.locale();
  }
}
