package org.storyloom.coding;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.Source.SOURCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Anchor;
import org.storyloom.source.passage.Span;
import org.storyloom.store.db.tables.records.CodingRecord;
import org.storyloom.study.CoderId;

/// The rows of codings.
record CodingStore(DSLContext sql) {
  private static final int PIECE = 500;

  List<Coding> list(Which which) {
    return codings(
        sql.select(CODING.fields())
            .from(CODING)
            .join(SOURCE)
            .on(CODING.SOURCE_ID.eq(SOURCE.ID))
            .where(where(which))
            .orderBy(SOURCE.ORDINAL, SOURCE.ID, CODING.START_AT, CODING.END_AT, CODING.ID)
            .fetchInto(CODING));
  }

  Map<CodingId, Coding> byIds(Collection<CodingId> ids) {
    List<UUID> all = ids.stream().map(CodingId::value).distinct().toList();
    List<CodingRecord> rows = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PIECE) {
      List<UUID> piece = all.subList(from, Math.min(all.size(), from + PIECE));
      rows.addAll(sql.selectFrom(CODING).where(CODING.ID.in(piece)).fetch());
    }
    Map<CodingId, Coding> found = new LinkedHashMap<>();
    codings(rows).forEach(coding -> found.put(coding.id(), coding));
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
  private List<Coding> codings(List<CodingRecord> rows) {
    Map<UUID, List<CodingRecord>> longOnes =
        rows.stream()
            .filter(row -> !row.getLost() && !anchor(row).whole())
            .collect(
                Collectors.groupingBy(
                    CodingRecord::getSourceId, LinkedHashMap::new, Collectors.toList()));
    Map<UUID, String> quotes = new HashMap<>();
    longOnes.forEach((source, codings) -> {
      String text =
          sql.select(SOURCE.BODY).from(SOURCE).where(SOURCE.ID.eq(source)).fetchSingle().value1();
      codings.forEach(row -> quotes.put(row.getId(), anchor(row).span().of(text)));
    });
    return rows.stream().map(row -> coding(row, quotes.get(row.getId()))).toList();
  }

  private static Coding coding(CodingRecord row, @Nullable String found) {
    Anchor anchor = anchor(row);
    String quote = anchor.head();
    if (found != null) {
      quote = found;
    } else if (!anchor.whole()) {
      quote = anchor.head() + " […] " + anchor.tail();
    }
    return new Coding(
        new CodingId(row.getId()),
        new SourceId(row.getSourceId()),
        new ThemeId(row.getThemeId()),
        new CoderId(row.getCoderId()),
        anchor.span(),
        quote,
        row.getLost(),
        row.getWeight(),
        row.getMemo(),
        Instant.ofEpochMilli(row.getCodedAt()));
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
