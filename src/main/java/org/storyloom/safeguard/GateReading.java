package org.storyloom.safeguard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.Turn;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;

/// The rules for passages, with all that they need read once.
final class GateReading {
  /// A comment of so many words or more can be found again by a search for them (Reagle 2022).
  private static final int FINDABLE = 5;

  private final LocalDate today;
  private final Level level;
  private final Sources sources;
  private final Map<SourceId, Source> facts;
  private final Map<SourceId, String> texts;
  private final Map<SourceId, List<Turn>> turns = new HashMap<>();
  private final Map<SourceId, List<Redaction>> redactions;
  private final Map<Subject, Consent> consents;
  private final Map<Subject, Hold> holds;
  private final Map<CaseId, String> labels;
  private final Identifiers identifiers;

  GateReading(Database database, LocalDate today, Level level, Collection<SourceId> asked) {
    this.today = today;
    this.level = level;
    sources = new Sources(database);
    facts = new HashMap<>(sources.byIds(asked));
    texts = sources.texts(asked);
    redactions = database.read(sql -> new SafeguardStore(sql).redactions());
    consents = database.read(sql -> new SafeguardStore(sql).consents());
    holds = database.read(sql -> new SafeguardStore(sql).holds());
    labels = database.read(sql -> new SafeguardStore(sql).labels());
    identifiers = new Identifiers(KnownNamesStore.all(database));
  }

  Answer ask(Passage passage) {
    Source source = facts.get(passage.source());
    String text = texts.get(passage.source());
    if (source == null || text == null || passage.lost() || passage.span().end() > text.length()) {
      return new Answer.Held(Rule.WORDS_GONE);
    }
    Optional<Rule> held = hold(passage, source).or(() -> consent(source, passage.span()));
    return held.<Answer>map(Answer.Held::new).orElseGet(() -> words(passage, source, text));
  }

  private Answer words(Passage passage, Source source, String text) {
    List<Redaction> marked = redactions.getOrDefault(source.id(), List.of());
    if (marked.stream().anyMatch(Redaction::lost)) {
      return new Answer.Held(Rule.WORDS_GONE);
    }
    List<Turn> spoken = turns(source.id());
    Voice voice = new Voice(source, spoken, labels);
    String words = Redacted.words(text, passage.span(), marked, spoken, voice);
    if (level != Level.TEAM && identifiers.standIn(words)) {
      return new Answer.Held(Rule.RECOGNISABLE);
    }
    if (level == Level.PUBLIC
        && source.kind() == SourceKind.COMMENT
        && words.split("\\s+").length >= FINDABLE) {
      return new Answer.Held(Rule.FINDABLE_QUOTE);
    }
    String by =
        spoken.stream()
            .filter(turn -> within(turn, passage.span()))
            .findFirst()
            .map(voice::of)
            .orElse("");
    return new Answer.Leaves(
        new Excerpt(
            source.id(),
            source.kind().word(),
            source.language(),
            by.isEmpty() ? voice.ofAll() : by,
            words,
            reach(source, passage.span()).orElse(Level.TEAM)));
  }

  private static boolean within(Turn turn, Span span) {
    return turn.start() < span.end() && span.start() < turn.end();
  }

  private Optional<Rule> hold(Passage passage, Source source) {
    CollectionId together = source.setting().collection();
    boolean stopped =
        stops(Subject.of(source.id()))
            || (together != null && stops(Subject.of(together)))
            || (passage.coding() != null && stops(new Subject("coding", passage.coding())));
    return stopped ? Optional.of(Rule.HELD_BY_HAND) : Optional.empty();
  }

  private boolean stops(Subject about) {
    Hold hold = holds.get(about);
    return hold != null && !hold.level().reaches(level);
  }

  private Optional<Rule> consent(Source source, Span span) {
    List<Consent> all = consents(source, span);
    if (all.isEmpty()) {
      return Optional.of(Rule.CONSENT_NOT_RECORDED);
    }
    if (all.stream().anyMatch(consent -> consent.expired(today))) {
      return Optional.of(Rule.CONSENT_EXPIRED);
    }
    return all.stream().allMatch(consent -> consent.level().reaches(level))
        ? Optional.empty()
        : Optional.of(Rule.CONSENT);
  }

  private Optional<Level> reach(Source source, Span span) {
    return consents(source, span).stream().map(Consent::level).reduce(Level::narrower);
  }

  /// All consents that bear on these words. None where neither the source, nor the collection that
  /// it came in with, nor whoever said all of it has one.
  private List<Consent> consents(Source source, Span span) {
    List<Consent> all = new ArrayList<>();
    add(all, Subject.of(source.id()));
    if (source.setting().collection() != null) {
      add(all, Subject.of(source.setting().collection()));
    }
    if (source.said().by() != null) {
      add(all, Subject.of(source.said().by()));
    }
    boolean covered = !all.isEmpty();
    if (source.translation() != null) {
      Source original = source(source.translation().of());
      if (original != null) {
        List<Consent> before =
            consents(original, new Span(0, Math.max(1, original.extent().characters())));
        covered |= !before.isEmpty();
        all.addAll(before);
      }
    }
    for (Turn turn : turns(source.id())) {
      if (turn.by() != null && within(turn, span)) {
        add(all, Subject.of(turn.by()));
      }
    }
    return covered ? all : List.of();
  }

  private void add(List<Consent> all, Subject about) {
    Consent consent = consents.get(about);
    if (consent != null) {
      all.add(consent);
    }
  }

  private @Nullable Source source(SourceId id) {
    return facts.computeIfAbsent(id, wanted -> sources.byId(wanted).orElse(null));
  }

  private List<Turn> turns(SourceId id) {
    return turns.computeIfAbsent(id, sources::turns);
  }
}
