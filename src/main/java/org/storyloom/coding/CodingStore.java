package org.storyloom.coding;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.Source.SOURCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Anchor;
import org.storyloom.source.passage.Span;
import org.storyloom.store.db.tables.records.CodingRecord;
import org.storyloom.study.CoderId;

/// The rows of codings.
record CodingStore(DSLContext sql) {
  private static final int PIECE = 500;

  /// What [Coding] has.
  private static final List<Field<?>> FACTS =
      List.of(
          CODING.ID,
          CODING.SOURCE_ID,
          CODING.THEME_ID,
          CODING.CODER_ID,
          CODING.START_AT,
          CODING.END_AT,
          CODING.QUOTE_HEAD,
          CODING.QUOTE_TAIL,
          CODING.LOST,
          CODING.WEIGHT,
          CODING.MEMO,
          CODING.CODED_AT);

  List<Coding> list(Which which) {
    List<Coding> all = codings(sql.select(FACTS).from(CODING).where(where(which)).fetch());
    Map<SourceId, Integer> places = places(all);
    all.sort(
        Comparator.comparing((Coding coding) -> places.getOrDefault(coding.source(), 0))
            .thenComparing(coding -> coding.source().value())
            .thenComparing(Coding::span)
            .thenComparing(coding -> coding.id().value()));
    return List.copyOf(all);
  }

  /// Those made last, newest first.
  List<Coding> latest(Which which, int most) {
    return List.copyOf(
        codings(
            sql.select(FACTS)
                .from(CODING)
                .where(where(which))
                .orderBy(CODING.CODED_AT.desc(), CODING.ID.desc())
                .limit(most)
                .fetch()));
  }

  /// The places of the codings' sources in the order of the study.
  private Map<SourceId, Integer> places(List<Coding> codings) {
    List<UUID> sources =
        codings.stream().map(coding -> coding.source().value()).distinct().toList();
    Map<SourceId, Integer> places = new HashMap<>();
    for (List<UUID> piece : pieces(sources)) {
      sql.select(SOURCE.ID, SOURCE.ORDINAL)
          .from(SOURCE)
          .where(SOURCE.ID.in(piece))
          .forEach(row -> places.put(new SourceId(row.value1()), row.value2()));
    }
    return places;
  }

  private static List<List<UUID>> pieces(List<UUID> ids) {
    List<List<UUID>> pieces = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += PIECE) {
      pieces.add(ids.subList(from, Math.min(ids.size(), from + PIECE)));
    }
    return pieces;
  }

  Map<CodingId, Coding> byIds(Collection<CodingId> ids) {
    Map<CodingId, Coding> found = new LinkedHashMap<>();
    for (List<UUID> piece : pieces(ids.stream().map(CodingId::value).distinct().toList())) {
      codings(sql.select(FACTS).from(CODING).where(CODING.ID.in(piece)).fetch())
          .forEach(coding -> found.put(coding.id(), coding));
    }
    return found;
  }

  int count(Which which) {
    return sql.fetchCount(CODING, where(which));
  }

  Map<ThemeId, Integer> byTheme(Which which) {
    return counts(CODING.THEME_ID, ThemeId::new, which);
  }

  Map<SourceId, Integer> bySource(Which which) {
    return counts(CODING.SOURCE_ID, SourceId::new, which);
  }

  Map<CoderId, Integer> byCoder(Which which) {
    return counts(CODING.CODER_ID, CoderId::new, which);
  }

  private <K> Map<K, Integer> counts(Field<UUID> by, Function<UUID, K> key, Which which) {
    Map<K, Integer> counts = new HashMap<>();
    sql.select(by, DSL.count())
        .from(CODING)
        .where(where(which))
        .groupBy(by)
        .forEach(row -> counts.put(key.apply(row.value1()), row.value2()));
    return counts;
  }

  void marks(Which which, Consumer<Mark> consumer) {
    try (var rows =
        sql.select(
                CODING.ID,
                CODING.SOURCE_ID,
                CODING.START_AT,
                CODING.END_AT,
                CODING.THEME_ID,
                CODING.CODER_ID)
            .from(CODING)
            .where(where(which))
            .orderBy(CODING.SOURCE_ID, CODING.START_AT, CODING.END_AT, CODING.ID)
            .fetchSize(10 * PIECE)
            .fetchLazy()) {
      rows.forEach(row ->
          consumer.accept(
              new Mark(
                  new CodingId(row.value1()),
                  new SourceId(row.value2()),
                  row.value3(),
                  row.value4(),
                  new ThemeId(row.value5()),
                  new CoderId(row.value6()))));
    }
  }

  static Condition where(Which which) {
    List<Condition> all = new ArrayList<>();
    all.add(CODING.LOST.eq(which.lost()));
    if (which.themes() != null) {
      all.add(CODING.THEME_ID.in(which.themes().stream().map(ThemeId::value).toList()));
    }
    if (which.source() != null) {
      all.add(CODING.SOURCE_ID.eq(which.source().value()));
    }
    if (which.coder() != null) {
      all.add(CODING.CODER_ID.eq(which.coder().value()));
    }
    return DSL.and(all);
  }

  /// With their quotes: from the row where it holds all of it, else from the source's text, each of
  /// which is read once and let go.
  private List<Coding> codings(List<Record> rows) {
    List<Coding> codings = new ArrayList<>(rows.size());
    Map<SourceId, List<Integer>> longOnes = new LinkedHashMap<>();
    for (Record row : rows) {
      Coding coding = coding(row);
      if (!coding.lost() && coding.span().length() > Anchor.WHOLE) {
        longOnes.computeIfAbsent(coding.source(), source -> new ArrayList<>()).add(codings.size());
      }
      codings.add(coding);
    }
    longOnes.forEach((source, places) -> {
      String text =
          sql.select(SOURCE.BODY)
              .from(SOURCE)
              .where(SOURCE.ID.eq(source.value()))
              .fetchSingle()
              .value1();
      places.forEach(place -> codings.set(place, codings.get(place).quoting(text)));
    });
    return codings;
  }

  private static Coding coding(Record row) {
    Span span = new Span(row.get(CODING.START_AT), row.get(CODING.END_AT));
    String head = row.get(CODING.QUOTE_HEAD);
    return new Coding(
        new CodingId(row.get(CODING.ID)),
        new SourceId(row.get(CODING.SOURCE_ID)),
        new ThemeId(row.get(CODING.THEME_ID)),
        new CoderId(row.get(CODING.CODER_ID)),
        span,
        span.length() <= Anchor.WHOLE ? head : head + " […] " + row.get(CODING.QUOTE_TAIL),
        row.get(CODING.LOST),
        row.get(CODING.WEIGHT),
        row.get(CODING.MEMO),
        Instant.ofEpochMilli(row.get(CODING.CODED_AT)));
  }

  static Anchor anchor(CodingRecord row) {
    return new Anchor(
        new Span(row.getStartAt(), row.getEndAt()),
        row.getQuoteHead(),
        row.getQuoteTail(),
        row.getQuoteDigest(),
        row.getWordsBefore(),
        row.getWordsAfter());
  }
}
