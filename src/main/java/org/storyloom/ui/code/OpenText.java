package org.storyloom.ui.code;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.l10n.Messages;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.source.Turn;
import org.storyloom.store.Database;
import org.storyloom.study.Phase;
import org.storyloom.study.Site;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.control.text.Document;
import org.storyloom.ui.control.text.Stretch;

/// The text being read: its source, its canonical text, and who speaks where.
record OpenText(Source source, String text, List<Turn> turns, Optional<Consent> consent) {
  OpenText {
    turns = List.copyOf(turns);
  }

  static Optional<OpenText> read(Database database, SourceId id) {
    Sources sources = new Sources(database);
    Optional<Source> source = sources.byId(id);
    Optional<String> text = sources.text(id);
    return source.isPresent() && text.isPresent()
        ? Optional.of(
            new OpenText(
                source.get(),
                text.get(),
                sources.turns(id),
                new Safeguards(database).recorded().narrowest(source.get())))
        : Optional.empty();
  }

  /// As the reading column shows it.
  Document document(StudyPlan plan, Messages words) {
    List<Stretch> stretches =
        turns.stream()
            .map(turn ->
                new Stretch(
                    turn.start(),
                    turn.end(),
                    turn.words(),
                    turn.speaker() == null ? "" : turn.speaker(),
                    time(turn.milliseconds()),
                    turn.moderator()))
            .toList();
    return new Document(source.title(), facts(plan, words), text, stretches);
  }

  /// Where the text stands: its group, and its title.
  List<Crumb> crumbs(SourceShelf shelf) {
    return List.of(Crumb.of(shelf.groupOf(source)), Crumb.of(source.title()));
  }

  private String facts(StudyPlan plan, Messages words) {
    List<String> facts = new ArrayList<>();
    plan.site(source.setting().site()).map(Site::name).ifPresent(facts::add);
    plan.phase(source.setting().phase())
        .map(Phase::name)
        .map(name -> words.text("code.facts.phase", name))
        .ifPresent(facts::add);
    LocalDate day = source.said().on();
    if (day != null) {
      facts.add(
          DateTimeFormatter.ofPattern(words.text("ui.date.long"), words.locale()).format(day));
    }
    long people =
        turns.stream()
            .filter(turn -> !turn.moderator() && turn.speaker() != null)
            .map(Turn::speaker)
            .distinct()
            .count();
    if (people > 0) {
      facts.add(words.text("code.facts.people", people));
    }
    facts.add(
        consent
            .map(given -> words.text("code.facts.consent." + given.level().word()))
            .orElseGet(() -> words.text("code.facts.consent.none")));
    return String.join(" · ", facts);
  }

  private static String time(@Nullable Long milliseconds) {
    if (milliseconds == null) {
      return "";
    }
    Duration at = Duration.ofMillis(milliseconds);
    return at.toHours() > 0
        ? "%d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart())
        : "%02d:%02d".formatted(at.toMinutesPart(), at.toSecondsPart());
  }
}
