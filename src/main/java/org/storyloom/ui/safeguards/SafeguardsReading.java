package org.storyloom.ui.safeguards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.cases.Cases;
import org.storyloom.cases.Pseudonym;
import org.storyloom.cases.StudyCase;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.ReadingId;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Consents;
import org.storyloom.safeguard.Hold;
import org.storyloom.safeguard.Redaction;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.store.Mint;
import org.storyloom.store.Transfers;
import org.storyloom.ui.bench.Question;

/// Reads one of the lists. Comments and survey answers come last, and before all others what waits
/// for somebody. Of a collection at most [#LISTED] texts are listed.
record SafeguardsReading(Part part, Mint mint) implements Question<SafeguardsReading.Shown> {
  static final int LISTED = 400;

  /// A list, and how many people have no label yet.
  record Shown(Part part, List<Entry> entries, int unlabelled) {
    static final Shown NOTHING = new Shown(Part.CONSENTS, List.of(), 0);
  }

  @Override
  public Shown ask(Database database) {
    List<Entry> entries =
        switch (part) {
          case CONSENTS -> consents(database);
          case REPLACEMENTS -> replacements(database);
          case HOLDS -> holds(database);
          case LEFT -> left(database);
        };
    return new Shown(part, entries, unlabelled(database));
  }

  private static boolean somebody(StudyCase one) {
    return one.kind() == CaseKind.PARTICIPANT || one.kind() == CaseKind.PARTNER;
  }

  private static int unlabelled(Database database) {
    Cases cases = new Cases(database);
    Set<Object> labelled = new HashSet<>();
    cases.pseudonyms().stream()
        .map(Pseudonym::who)
        .filter(one -> one != null)
        .forEach(labelled::add);
    return (int)
        cases.all().stream()
            .filter(SafeguardsReading::somebody)
            .filter(one -> !labelled.contains(one.id()))
            .count();
  }

  private List<Entry> consents(Database database) {
    Safeguards safeguards = new Safeguards(database);
    Map<Subject, Consent> consents = safeguards.consents();
    Map<Subject, Hold> holds = safeguards.holds();
    Map<SourceId, List<Redaction>> redactions = safeguards.redactions();
    List<Entry.Whose> all = new ArrayList<>();
    for (Source source : sources(database)) {
      Subject subject = Subject.of(source.id());
      boolean covered = !new Consents(consents).on(source).isEmpty();
      all.add(
          whose(
              subject,
              source.title(),
              source.kind().word(),
              consents,
              holds,
              covered,
              redactions.getOrDefault(source.id(), List.of()).size()));
    }
    for (Collection one : new Sources(database).collections()) {
      if (one.kind().streams()) {
        all.add(
            whose(Subject.of(one.id()), one.name(), one.kind().word(), consents, holds, false, 0));
      }
    }
    for (StudyCase one : new Cases(database).all()) {
      if (somebody(one)) {
        all.add(
            whose(Subject.of(one.id()), one.name(), one.kind().word(), consents, holds, true, 0));
      }
    }
    Set<String> streams = Set.of(SourceKind.COMMENT.word(), SourceKind.SURVEY_ANSWER.word());
    all.sort(
        Comparator.comparing((Entry.Whose one) -> streams.contains(one.kind()))
            .thenComparing(one -> !one.waits()));
    return List.copyOf(all);
  }

  private Entry.Whose whose(
      Subject subject,
      String title,
      String kind,
      Map<Subject, Consent> consents,
      Map<Subject, Hold> holds,
      boolean covered,
      int replacements) {
    LocalDate today = mint.today();
    Optional<Consent> consent = Optional.ofNullable(consents.get(subject));
    return new Entry.Whose(
        subject,
        title,
        kind,
        consent,
        covered,
        consent.filter(one -> one.expired(today)).isPresent(),
        Optional.ofNullable(holds.get(subject)),
        replacements);
  }

  private static List<Source> sources(Database database) {
    Sources sources = new Sources(database);
    List<Source> all = new ArrayList<>(sources.alone());
    for (Collection collection : sources.collections()) {
      if (!collection.kind().streams()) {
        all.addAll(sources.page(Scope.ALL.in(collection.id()), 0, LISTED));
      }
    }
    return all;
  }

  private static List<Entry> replacements(Database database) {
    Map<String, List<Redaction>> labels = new TreeMap<>();
    for (List<Redaction> all : new Safeguards(database).redactions().values()) {
      all.forEach(
          one -> labels.computeIfAbsent(one.replacement(), label -> new ArrayList<>()).add(one));
    }
    Map<String, Pseudonym> key = new HashMap<>();
    for (Pseudonym one : new Cases(database).pseudonyms()) {
      key.put(one.label(), one);
      labels.computeIfAbsent(one.label(), label -> new ArrayList<>());
    }
    List<Entry> all = new ArrayList<>();
    labels.forEach((label, places) -> all.add(stands(label, places, key.get(label))));
    return all;
  }

  private static Entry stands(String label, List<Redaction> places, @Nullable Pseudonym pseudonym) {
    String kind =
        pseudonym != null ? pseudonym.kind() : places.isEmpty() ? "" : places.getFirst().kind();
    return new Entry.Stands(
        label,
        kind,
        pseudonym == null ? "" : pseudonym.original(),
        places.size(),
        (int) places.stream().map(Redaction::source).distinct().count());
  }

  private static List<Entry> holds(Database database) {
    List<Entry> all = new ArrayList<>();
    new Safeguards(database)
        .holds()
        .forEach(
            (subject, hold) -> all.add(new Entry.Held(subject, name(database, subject), hold)));
    all.sort(Comparator.comparing(Entry::title));
    return all;
  }

  /// What people call a thing; its kind where it has no name of its own.
  static String name(Database database, Subject subject) {
    return switch (subject.kind()) {
      case "source" ->
          new Sources(database).byId(new SourceId(subject.id())).map(Source::title).orElse("");
      case "finding" ->
          new Findings(database)
              .find(new FindingId(subject.id()))
              .map(one -> "F" + one.number() + " " + one.claim())
              .orElse("");
      case "collection" ->
          new Sources(database)
              .collection(new CollectionId(subject.id()))
              .map(Collection::name)
              .orElse("");
      case "case" ->
          new Cases(database).find(new CaseId(subject.id())).map(StudyCase::name).orElse("");
      case "reading" ->
          new Indicators(database)
              .reading(new ReadingId(subject.id()))
              .map(one -> one.slug())
              .orElse("");
      default -> subject.kind();
    };
  }

  private List<Entry> left(Database database) {
    List<Entry> all = new ArrayList<>();
    for (Transfers.Transfer one : new Transfers(database, mint).all().reversed()) {
      all.add(
          new Entry.Gone(
              one.file(),
              one.what(),
              one.level(),
              one.who(),
              one.purpose(),
              one.digest(),
              one.at()));
    }
    return all;
  }
}
