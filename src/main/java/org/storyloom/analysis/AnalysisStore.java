package org.storyloom.analysis;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.Source.SOURCE;
import static org.storyloom.store.db.tables.Turn.TURN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads codings grouped by something their sources have.
record AnalysisStore(DSLContext sql) {
  private static final int PIECE = 500;

  /// The words of a turn that a case speaks: `[start, end)`.
  record Stretch(int start, int end, UUID by) {}

  /// Something every source has or lacks.
  enum Fact {
    SITE,
    PHASE,
    KIND
  }

  private static Field<?> field(Fact fact) {
    return switch (fact) {
      case SITE -> SOURCE.SITE_ID;
      case PHASE -> SOURCE.PHASE_ID;
      case KIND -> SOURCE.KIND;
    };
  }

  /// The codings of each theme by something that the source has.
  List<Tally> tallies(Fact fact) {
    Field<?> by = field(fact);
    return sql.select(CODING.THEME_ID, by, DSL.count(), DSL.countDistinct(CODING.SOURCE_ID))
        .from(CODING)
        .join(SOURCE)
        .on(CODING.SOURCE_ID.eq(SOURCE.ID))
        .where(CODING.LOST.isFalse())
        .groupBy(CODING.THEME_ID, by)
        .fetch(row ->
            new Tally(row.value1(), key(row.value2()), new Count(row.value3(), row.value4())));
  }

  /// How many sources there are by something that they have.
  Map<String, Integer> sources(Fact fact) {
    Field<?> by = field(fact);
    Map<String, Integer> sources = new HashMap<>();
    sql.select(by, DSL.count())
        .from(SOURCE)
        .groupBy(by)
        .forEach(row -> sources.put(key(row.value1()), row.value2()));
    return sources;
  }

  private static String key(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /// In how many sources each case speaks.
  Map<String, Integer> sourcesOfCases() {
    Map<String, Integer> sources = new HashMap<>();
    var speaks =
        DSL.select(SOURCE.CASE_ID.as("who"), SOURCE.ID.as("in_source"))
            .from(SOURCE)
            .where(SOURCE.CASE_ID.isNotNull())
            .union(
                DSL.select(TURN.CASE_ID, TURN.SOURCE_ID).from(TURN).where(TURN.CASE_ID.isNotNull()))
            .asTable("speaks");
    Field<UUID> who = DSL.field(DSL.name("who"), UUID.class);
    sql.select(who, DSL.count())
        .from(speaks)
        .groupBy(who)
        .forEach(row -> sources.put(key(row.value1()), row.value2()));
    return sources;
  }

  /// The case that said all of each coded source, where there is one.
  Map<UUID, UUID> saidBy() {
    Map<UUID, UUID> saidBy = new HashMap<>();
    sql.select(SOURCE.ID, SOURCE.CASE_ID)
        .from(SOURCE)
        .where(SOURCE.CASE_ID.isNotNull())
        .and(SOURCE.ID.in(coded()))
        .forEach(row -> saidBy.put(row.value1(), row.value2()));
    return saidBy;
  }

  /// The turns of cases in coded sources, in order.
  Map<UUID, List<Stretch>> stretches() {
    Map<UUID, List<Stretch>> stretches = new HashMap<>();
    try (var rows =
        sql.select(TURN.SOURCE_ID, TURN.START_AT, TURN.END_AT, TURN.CASE_ID)
            .from(TURN)
            .where(TURN.CASE_ID.isNotNull())
            .and(TURN.SOURCE_ID.in(coded()))
            .orderBy(TURN.SOURCE_ID, TURN.START_AT)
            .fetchSize(10 * PIECE)
            .fetchLazy()) {
      rows.forEach(row ->
          stretches
              .computeIfAbsent(row.value1(), source -> new ArrayList<>())
              .add(new Stretch(row.value2(), row.value3(), row.value4())));
    }
    return stretches;
  }

  private static org.jooq.Select<org.jooq.Record1<UUID>> coded() {
    return DSL.selectDistinct(CODING.SOURCE_ID).from(CODING);
  }

  /// The lengths of these sources' texts, in UTF-16 units.
  Map<UUID, Integer> lengths(Collection<UUID> sources) {
    Map<UUID, Integer> lengths = new HashMap<>();
    List<UUID> all = List.copyOf(sources);
    for (int from = 0; from < all.size(); from += PIECE) {
      sql.select(SOURCE.ID, SOURCE.CHARACTERS)
          .from(SOURCE)
          .where(SOURCE.ID.in(all.subList(from, Math.min(all.size(), from + PIECE))))
          .forEach(row -> lengths.put(row.value1(), row.value2()));
    }
    return lengths;
  }
}
