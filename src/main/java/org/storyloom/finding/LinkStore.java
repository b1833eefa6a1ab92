package org.storyloom.finding;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.EvidenceLink.EVIDENCE_LINK;
import static org.storyloom.store.db.tables.Reading.READING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.storyloom.coding.CodingId;
import org.storyloom.indicator.ReadingId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Digest;
import org.storyloom.store.db.tables.records.EvidenceLinkRecord;

/// The rows of links, and the digest of what they lead to.
record LinkStore(DSLContext sql) {

  Map<FindingId, List<EvidenceLink>> all() {
    Map<FindingId, List<EvidenceLink>> all = new LinkedHashMap<>();
    where(DSL.noCondition())
        .forEach(
            link -> all.computeIfAbsent(link.finding(), finding -> new ArrayList<>()).add(link));
    return all;
  }

  List<EvidenceLink> to(Evidence evidence) {
    return where(leadsTo(evidence));
  }

  Optional<EvidenceLink> byId(LinkId id) {
    return where(EVIDENCE_LINK.ID.eq(id.value())).stream().findFirst();
  }

  private static Condition leadsTo(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Said said -> EVIDENCE_LINK.CODING_ID.eq(said.coding().value());
      case Evidence.Counted counted -> EVIDENCE_LINK.READING_ID.eq(counted.reading().value());
    };
  }

  private List<EvidenceLink> where(Condition which) {
    return sql.selectFrom(EVIDENCE_LINK)
        .where(which)
        .orderBy(EVIDENCE_LINK.FINDING_ID, EVIDENCE_LINK.ORDINAL, EVIDENCE_LINK.ID)
        .fetch(LinkStore::link);
  }

  List<Leaning> leaningOn(SourceId source) {
    Map<FindingId, Finding> findings = new HashMap<>();
    new FindingStore(sql).all().forEach(finding -> findings.put(finding.id(), finding));
    return sql.select(EVIDENCE_LINK.fields())
        .select(CODING.START_AT, CODING.END_AT)
        .from(EVIDENCE_LINK)
        .join(CODING)
        .on(EVIDENCE_LINK.CODING_ID.eq(CODING.ID))
        .where(CODING.SOURCE_ID.eq(source.value()), CODING.LOST.isFalse())
        .orderBy(CODING.START_AT, CODING.END_AT, EVIDENCE_LINK.ID)
        .fetch(row -> {
          EvidenceLink link = link(row.into(EVIDENCE_LINK));
          return new Leaning(
              Objects.requireNonNull(findings.get(link.finding())),
              link,
              new Span(row.get(CODING.START_AT), row.get(CODING.END_AT)));
        });
  }

  String digest(FindingId of) {
    return digests(EVIDENCE_LINK.FINDING_ID.eq(of.value())).getOrDefault(of, Digest.of(""));
  }

  /// The digest of each finding's evidence; a finding without any is absent.
  Map<FindingId, String> digests() {
    return digests(DSL.noCondition());
  }

  private Map<FindingId, String> digests(Condition which) {
    Map<FindingId, List<String>> facts =
        sql
            .select()
            .from(EVIDENCE_LINK)
            .leftJoin(CODING)
            .on(EVIDENCE_LINK.CODING_ID.eq(CODING.ID))
            .leftJoin(READING)
            .on(EVIDENCE_LINK.READING_ID.eq(READING.ID))
            .where(which)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> new FindingId(row.get(EVIDENCE_LINK.FINDING_ID)),
                    Collectors.mapping(LinkStore::fact, Collectors.toList())));
    Map<FindingId, String> digests = new HashMap<>();
    facts.forEach((finding, lines) ->
        digests.put(finding, Digest.of(lines.stream().sorted().collect(Collectors.joining("\n")))));
    return digests;
  }

  /// All that a judgement leans on in one link; not its own words beside it, nor its place.
  private static String fact(Record row) {
    List<Object> facts = new ArrayList<>();
    facts.add(row.get(EVIDENCE_LINK.RELATION));
    facts.add(orNone(row.get(EVIDENCE_LINK.STRENGTH)));
    if (row.get(CODING.ID) != null) {
      facts.add(row.get(CODING.ID));
      facts.add(row.get(CODING.SOURCE_ID));
      facts.add(row.get(CODING.START_AT));
      facts.add(row.get(CODING.END_AT));
      facts.add(row.get(CODING.QUOTE_DIGEST));
      facts.add(row.get(CODING.LOST));
      facts.add(row.get(CODING.THEME_ID));
      facts.add(orNone(row.get(CODING.WEIGHT)));
    } else {
      facts.add(row.get(READING.ID));
      facts.add(orNone(row.get(READING.AMOUNT)));
      facts.add(orNone(row.get(READING.NUMERATOR)));
      facts.add(orNone(row.get(READING.DENOMINATOR)));
    }
    return facts.stream().map(Object::toString).collect(Collectors.joining("|"));
  }

  private static Object orNone(@Nullable Object fact) {
    return fact == null ? "" : fact;
  }

  private static EvidenceLink link(EvidenceLinkRecord row) {
    return new EvidenceLink(
        new LinkId(row.getId()),
        new FindingId(row.getFindingId()),
        row.getCodingId() == null
            ? Evidence.of(new ReadingId(row.getReadingId()))
            : Evidence.of(new CodingId(row.getCodingId())),
        new Bearing(Relation.of(row.getRelation()).orElseThrow(), row.getStrength(), row.getNote()),
        row.getOrdinal());
  }
}
