package org.storyloom.source;

import static org.storyloom.store.db.tables.Source.SOURCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.study.ActivityId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;

/// The rows of sources.
record SourceStore(DSLContext sql) {
  private static final int PIECE = 500;

  /// Every column but the text.
  private static final List<Field<?>> FACTS = facts();

  private static final List<SortField<?>> ORDER = List.of(SOURCE.ORDINAL.asc(), SOURCE.ID.asc());

  private static List<Field<?>> facts() {
    List<Field<?>> facts = new ArrayList<>(List.of(SOURCE.fields()));
    facts.remove(SOURCE.BODY);
    return List.copyOf(facts);
  }

  /// The ids first, which the index of a collection gives in order, then the rows of these alone.
  List<Source> page(Scope scope, int from, int most) {
    List<SourceId> ids =
        sql.select(SOURCE.ID)
            .from(SOURCE)
            .where(where(scope))
            .orderBy(order(scope))
            .limit(from, most)
            .fetch(row -> new SourceId(row.value1()));
    Map<SourceId, Source> found = byIds(ids);
    return ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
  }

  /// Within one collection the order by its index.
  private static List<SortField<?>> order(Scope scope) {
    if (scope.collection() == null && !scope.alone()) {
      return ORDER;
    }
    List<SortField<?>> order = new ArrayList<>(List.of(SOURCE.COLLECTION_ID.asc()));
    order.addAll(ORDER);
    return List.copyOf(order);
  }

  void each(Scope scope, Consumer<Source> consumer) {
    inPieces(FACTS, scope, row -> consumer.accept(source(row)));
  }

  void eachText(Scope scope, BiConsumer<Source, String> consumer) {
    inPieces(
        List.of(SOURCE.fields()), scope, row -> consumer.accept(source(row), row.get(SOURCE.BODY)));
  }

  /// One query each for some thousand rows: H2 would hold all rows of a single one.
  private void inPieces(List<Field<?>> fields, Scope scope, Consumer<Record> consumer) {
    Condition from = where(scope);
    while (true) {
      Result<? extends Record> piece =
          sql.select(fields).from(SOURCE).where(from).orderBy(SOURCE.ID).limit(4 * PIECE).fetch();
      piece.forEach(consumer);
      if (piece.size() < 4 * PIECE) {
        return;
      }
      from = where(scope).and(SOURCE.ID.gt(piece.getLast().get(SOURCE.ID)));
    }
  }

  List<SourceId> ids(Scope scope) {
    return sql.select(SOURCE.ID)
        .from(SOURCE)
        .where(where(scope))
        .orderBy(order(scope))
        .fetch(row -> new SourceId(row.value1()));
  }

  int count(Scope scope) {
    return sql.fetchCount(SOURCE, where(scope));
  }

  List<Sources.Tally> tallies() {
    return sql.select(
            SOURCE.KIND,
            SOURCE.COLLECTION_ID,
            SOURCE.PHASE_ID,
            SOURCE.SITE_ID,
            SOURCE.LANGUAGE,
            DSL.count(),
            DSL.sum(SOURCE.CHARACTERS.cast(Long.class)))
        .from(SOURCE)
        .groupBy(
            SOURCE.KIND, SOURCE.COLLECTION_ID, SOURCE.PHASE_ID, SOURCE.SITE_ID, SOURCE.LANGUAGE)
        .fetch(row ->
            new Sources.Tally(
                kind(row.value1()),
                new Setting(
                    row.value2() == null ? null : new CollectionId(row.value2()),
                    row.value3() == null ? null : new PhaseId(row.value3()),
                    row.value4() == null ? null : new SiteId(row.value4()),
                    null),
                row.value5(),
                row.value6(),
                row.value7().longValue()));
  }

  SortedMap<LocalDate, Integer> byDay(Scope scope) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    sql.select(SOURCE.SAID_ON, DSL.count())
        .from(SOURCE)
        .where(where(scope).and(SOURCE.SAID_ON.isNotNull()))
        .groupBy(SOURCE.SAID_ON)
        .forEach(row -> days.put(row.value1(), row.value2()));
    return days;
  }

  Optional<Source> byId(SourceId id) {
    return one(SOURCE.ID.eq(id.value()));
  }

  Map<SourceId, Source> byIds(Collection<SourceId> ids) {
    Map<SourceId, Source> found = new LinkedHashMap<>();
    for (List<UUID> piece : pieces(ids)) {
      sql.select(FACTS)
          .from(SOURCE)
          .where(SOURCE.ID.in(piece))
          .forEach(row -> found.put(new SourceId(row.get(SOURCE.ID)), source(row)));
    }
    return found;
  }

  Optional<Source> bySlug(String slug) {
    return one(SOURCE.SLUG.eq(slug));
  }

  List<Source> byOrigin(String digest) {
    return many(SOURCE.ORIGIN_DIGEST.eq(digest));
  }

  List<Source> translations(SourceId of) {
    return many(SOURCE.TRANSLATION_OF_ID.eq(of.value()));
  }

  Optional<String> text(SourceId id) {
    return sql.select(SOURCE.BODY)
        .from(SOURCE)
        .where(SOURCE.ID.eq(id.value()))
        .fetchOptional(SOURCE.BODY);
  }

  Map<SourceId, String> texts(Collection<SourceId> ids) {
    Map<SourceId, String> found = new LinkedHashMap<>();
    for (List<UUID> piece : pieces(ids)) {
      sql.select(SOURCE.ID, SOURCE.BODY)
          .from(SOURCE)
          .where(SOURCE.ID.in(piece))
          .forEach(row -> found.put(new SourceId(row.value1()), row.value2()));
    }
    return found;
  }

  /// The place after the last in the order of the study.
  int nextOrdinal() {
    Integer last = sql.select(DSL.max(SOURCE.ORDINAL)).from(SOURCE).fetchOne(0, Integer.class);
    return last == null ? 1 : last + 1;
  }

  private Optional<Source> one(Condition which) {
    return sql.select(FACTS)
        .from(SOURCE)
        .where(which)
        .orderBy(ORDER)
        .limit(1)
        .fetchOptional(SourceStore::source);
  }

  private List<Source> many(Condition which) {
    return sql.select(FACTS).from(SOURCE).where(which).orderBy(ORDER).fetch(SourceStore::source);
  }

  private static List<List<UUID>> pieces(Collection<SourceId> ids) {
    List<UUID> all = ids.stream().map(SourceId::value).distinct().toList();
    List<List<UUID>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PIECE) {
      pieces.add(all.subList(from, Math.min(all.size(), from + PIECE)));
    }
    return pieces;
  }

  static Condition where(Scope scope) {
    List<Condition> all = new ArrayList<>();
    if (scope.kind() != null) {
      all.add(SOURCE.KIND.eq(scope.kind().word()));
    }
    if (scope.collection() != null) {
      all.add(SOURCE.COLLECTION_ID.eq(scope.collection().value()));
    }
    if (scope.alone()) {
      all.add(SOURCE.COLLECTION_ID.isNull());
    }
    if (scope.phase() != null) {
      all.add(SOURCE.PHASE_ID.eq(scope.phase().value()));
    }
    if (scope.site() != null) {
      all.add(SOURCE.SITE_ID.eq(scope.site().value()));
    }
    if (scope.activity() != null) {
      all.add(SOURCE.ACTIVITY_ID.eq(scope.activity().value()));
    }
    if (scope.by() != null) {
      all.add(SOURCE.CASE_ID.eq(scope.by().value()));
    }
    if (scope.language() != null) {
      all.add(SOURCE.LANGUAGE.eq(scope.language()));
    }
    return DSL.and(all);
  }

  static Source source(Record row) {
    UUID of = row.get(SOURCE.TRANSLATION_OF_ID);
    return new Source(
        new SourceId(row.get(SOURCE.ID)),
        row.get(SOURCE.SLUG),
        row.get(SOURCE.TITLE),
        kind(row.get(SOURCE.KIND)),
        row.get(SOURCE.LANGUAGE),
        setting(row),
        new Said(row.get(SOURCE.SAID_ON), row.get(SOURCE.SAID_AT), caseId(row.get(SOURCE.CASE_ID))),
        new Post(
            row.get(SOURCE.AUTHOR),
            row.get(SOURCE.CHANNEL),
            row.get(SOURCE.REPLY_TO_SLUG),
            row.get(SOURCE.REACTIONS),
            row.get(SOURCE.LINK)),
        of == null ? null : new Translation(new SourceId(of), row.get(SOURCE.TRANSLATOR)),
        new Keeping(row.get(SOURCE.PURPOSE), row.get(SOURCE.RETAIN_UNTIL)),
        new Origin(row.get(SOURCE.ORIGIN_NAME), row.get(SOURCE.ORIGIN_DIGEST)),
        new Extent(
            row.get(SOURCE.CHARACTERS),
            row.get(SOURCE.CODE_POINTS),
            row.get(SOURCE.REVISION),
            row.get(SOURCE.BODY_DIGEST)));
  }

  private static Setting setting(Record row) {
    UUID collection = row.get(SOURCE.COLLECTION_ID);
    UUID phase = row.get(SOURCE.PHASE_ID);
    UUID site = row.get(SOURCE.SITE_ID);
    UUID activity = row.get(SOURCE.ACTIVITY_ID);
    return new Setting(
        collection == null ? null : new CollectionId(collection),
        phase == null ? null : new PhaseId(phase),
        site == null ? null : new SiteId(site),
        activity == null ? null : new ActivityId(activity));
  }

  static SourceKind kind(String word) {
    return SourceKind.of(word)
        .orElseThrow(() -> new IllegalStateException("no kind of source: " + word));
  }

  static @Nullable CaseId caseId(@Nullable UUID id) {
    return id == null ? null : new CaseId(id);
  }
}
