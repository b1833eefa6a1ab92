package org.storyloom.bundle.gather;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storyloom.bundle.content.Head;
import org.storyloom.bundle.content.Making;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.store.ChainLink;
import org.storyloom.store.Database;
import org.storyloom.store.Entry;
import org.storyloom.store.History;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;

/// The study as it stands inside, read once, before anything of it is asked for at the gate: the
/// findings that are not withdrawn, what they lean on, and names for that which are the same at
/// every level.
record Whole(
    StudyPlan plan,
    List<Finding> findings,
    Map<FindingId, List<EvidenceLink>> links,
    Map<CodingId, Coding> codings,
    Map<SourceId, Source> sources,
    Map<IndicatorId, Indicator> indicators,
    List<Reading> readings,
    Codebook codebook,
    Names names,
    List<ChainLink> chain,
    Head head) {

  /// Names of links (E1), passages (P1) and their sources (S1), by the order in which the findings
  /// lean on them.
  record Names(
      Map<EvidenceLink, String> links,
      Map<CodingId, String> passages,
      Map<SourceId, String> sources) {}

  static Whole read(Database database, History history) {
    Findings all = new Findings(database);
    StudyPlan plan = new Plans(database).read();
    List<Finding> findings = all.all().stream().filter(one -> !one.withdrawn()).toList();
    Map<FindingId, List<EvidenceLink>> links = all.links();
    Map<CodingId, Coding> codings = new Codings(database).byIds(leanedOn(findings, links));
    Map<SourceId, Source> sources =
        new HashMap<>(
            new Sources(database).byIds(codings.values().stream().map(Coding::source).toList()));
    sources.putAll(
        new Sources(database)
            .byIds(
                sources.values().stream()
                    .map(Source::translation)
                    .filter(one -> one != null)
                    .map(one -> one.of())
                    .toList()));
    Indicators indicators = new Indicators(database);
    Map<IndicatorId, Indicator> byId = new LinkedHashMap<>();
    indicators.all().forEach(one -> byId.put(one.id(), one));
    return new Whole(
        plan,
        findings,
        links,
        codings,
        sources,
        byId,
        indicators.readings(),
        new Themes(database).read(),
        names(findings, links, codings),
        history.chain(),
        head(plan, history));
  }

  private static List<CodingId> leanedOn(
      List<Finding> findings, Map<FindingId, List<EvidenceLink>> links) {
    List<CodingId> codings = new ArrayList<>();
    for (Finding finding : findings) {
      for (EvidenceLink link : links.getOrDefault(finding.id(), List.of())) {
        if (link.evidence() instanceof Evidence.Said(CodingId coding)) {
          codings.add(coding);
        }
      }
    }
    return codings;
  }

  private static Names names(
      List<Finding> findings,
      Map<FindingId, List<EvidenceLink>> links,
      Map<CodingId, Coding> codings) {
    Names names = new Names(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Finding finding : findings) {
      for (EvidenceLink link : links.getOrDefault(finding.id(), List.of())) {
        names.links.put(link, "E" + (names.links.size() + 1));
        if (link.evidence() instanceof Evidence.Said(CodingId id)) {
          Coding coding = codings.get(id);
          names.passages.computeIfAbsent(id, one -> "P" + (names.passages.size() + 1));
          if (coding != null) {
            names.sources.computeIfAbsent(coding.source(), one -> "S" + (names.sources.size() + 1));
          }
        }
      }
    }
    return names;
  }

  private static Head head(StudyPlan plan, History history) {
    List<Entry> entries = history.entries();
    Optional<LocalDate> day =
        entries.reversed().stream()
            .map(Entry::at)
            .filter(at -> at != null)
            .findFirst()
            .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    Locale locale = Locale.forLanguageTag(plan.study().language());
    return new Head(
        plan.study().id(),
        plan.study().slug(),
        plan.study().title(),
        plan.study().purpose(),
        locale.getLanguage().isEmpty() ? Locale.UK : locale,
        entries.isEmpty() ? 0 : entries.getLast().position(),
        entries.isEmpty() ? ChainLink.START : entries.getLast().hash(),
        day);
  }

  /// Counts of how the study was made.
  Making making(Database database) {
    Sources all = new Sources(database);
    TreeMap<String, Integer> kinds = new TreeMap<>();
    for (SourceKind kind : SourceKind.values()) {
      int count = all.count(Scope.ALL.of(kind));
      if (count > 0) {
        kinds.put(kind.word(), count);
      }
    }
    TreeMap<String, Integer> languages = new TreeMap<>();
    all.each(Scope.ALL, source -> languages.merge(source.language(), 1, Integer::sum));
    Codings made = new Codings(database);
    return new Making(
        kinds,
        languages,
        made.count(Which.ALL),
        made.byCoder(Which.ALL).size(),
        indicators.size(),
        plan.phases().stream().map(phase -> phase.name()).toList());
  }
}
