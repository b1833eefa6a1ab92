package org.storyloom.search;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.Source.SOURCE;
import static org.storyloom.store.db.tables.StudyCase.STUDY_CASE;
import static org.storyloom.store.db.tables.Turn.TURN;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.said.Voice;
import org.storyloom.source.passage.Span;

/// Reads sources for the index, many at a time, with everything that the index knows of them.
record SourceTextStore(DSLContext sql) {
  /// How many identifiers a question names at most.
  static final int PIECE = 400;

  int count() {
    return sql.fetchCount(SOURCE);
  }

  /// At most `most` sources, in the order of their ids, from behind this one; from the first where
  /// none is given.
  List<SourceText> after(@Nullable UUID last, int most) {
    List<Draft> drafts = drafts(last == null ? DSL.noCondition() : SOURCE.ID.gt(last), most);
    if (drafts.isEmpty()) {
      return List.of();
    }
    UUID from = drafts.getFirst().id;
    UUID to = drafts.getLast().id;
    return whole(drafts, field -> field.between(from, to));
  }

  /// Those of these sources that there are; at most [#PIECE].
  List<SourceText> of(Collection<UUID> ids) {
    return whole(drafts(SOURCE.ID.in(ids), ids.size()), field -> field.in(ids));
  }

  /// The sources of these turns, codings or cases.
  Set<UUID> sourcesOf(String table, Collection<UUID> ids) {
    Set<UUID> sources = new HashSet<>();
    for (List<UUID> piece : pieces(ids)) {
      switch (table) {
        case "turn" -> addAll(sources, TURN.SOURCE_ID, TURN.ID.in(piece));
        case "coding" -> addAll(sources, CODING.SOURCE_ID, CODING.ID.in(piece));
        case "study_case" -> {
          addAll(sources, TURN.SOURCE_ID, TURN.CASE_ID.in(piece));
          addAll(sources, SOURCE.ID, SOURCE.CASE_ID.in(piece));
        }
        default -> throw new IllegalArgumentException(table);
      }
    }
    return sources;
  }

  /// How many of these turns or codings there are.
  int count(String table, Collection<UUID> ids) {
    int count = 0;
    for (List<UUID> piece : pieces(Set.copyOf(ids))) {
      count +=
          switch (table) {
            case "turn" -> sql.fetchCount(TURN, TURN.ID.in(piece));
            case "coding" -> sql.fetchCount(CODING, CODING.ID.in(piece));
            default -> piece.size();
          };
    }
    return count;
  }

  private void addAll(Set<UUID> sources, Field<UUID> field, Condition which) {
    var table = field.equals(TURN.SOURCE_ID) ? TURN : field.equals(SOURCE.ID) ? SOURCE : CODING;
    sources.addAll(sql.selectDistinct(field).from(table).where(which).fetch(field));
  }

  static List<List<UUID>> pieces(Collection<UUID> ids) {
    List<UUID> all = List.copyOf(ids);
    List<List<UUID>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PIECE) {
      pieces.add(all.subList(from, Math.min(all.size(), from + PIECE)));
    }
    return pieces;
  }

  private List<Draft> drafts(Condition which, int most) {
    return sql.select(
            SOURCE.ID,
            SOURCE.TITLE,
            SOURCE.KIND,
            SOURCE.LANGUAGE,
            SOURCE.PHASE_ID,
            SOURCE.SITE_ID,
            SOURCE.COLLECTION_ID,
            SOURCE.SAID_ON,
            SOURCE.SAID_AT,
            SOURCE.REACTIONS,
            SOURCE.AUTHOR,
            SOURCE.BODY,
            STUDY_CASE.NAME)
        .from(SOURCE)
        .leftJoin(STUDY_CASE)
        .on(SOURCE.CASE_ID.eq(STUDY_CASE.ID))
        .where(which)
        .orderBy(SOURCE.ID)
        .limit(most)
        .fetch(Draft::new);
  }

  private List<SourceText> whole(List<Draft> drafts, Function<Field<UUID>, Condition> which) {
    Map<UUID, Draft> byId = new HashMap<>();
    drafts.forEach(draft -> byId.put(draft.id, draft));
    addTurns(byId, which.apply(TURN.SOURCE_ID));
    addCodings(byId, which.apply(CODING.SOURCE_ID));
    return drafts.stream().map(Draft::whole).toList();
  }

  private void addTurns(Map<UUID, Draft> byId, Condition which) {
    sql.select(TURN.SOURCE_ID, TURN.WORDS_AT, TURN.END_AT, TURN.SPEAKER, STUDY_CASE.NAME)
        .from(TURN)
        .leftJoin(STUDY_CASE)
        .on(TURN.CASE_ID.eq(STUDY_CASE.ID))
        .where(which)
        .orderBy(TURN.SOURCE_ID, TURN.ORDINAL)
        .forEach(row -> {
          Draft draft = byId.get(row.value1());
          if (draft != null) {
            draft.turn(row.value2(), row.value3(), names(row.value4(), row.value5()), row.value5());
          }
        });
  }

  private void addCodings(Map<UUID, Draft> byId, Condition which) {
    sql.selectDistinct(CODING.SOURCE_ID, CODING.THEME_ID, CODING.CODER_ID)
        .from(CODING)
        .where(which)
        .and(CODING.LOST.isFalse())
        .forEach(row -> {
          Draft draft = byId.get(row.value1());
          if (draft != null) {
            draft.themes.add(row.value2());
            draft.coders.add(row.value3());
          }
        });
  }

  private static List<String> names(@Nullable String... names) {
    List<String> all = new ArrayList<>(names.length);
    for (String name : names) {
      if (name != null && !name.isBlank() && !all.contains(name)) {
        all.add(name);
      }
    }
    return all;
  }

  /// A source while its rows come in.
  private static final class Draft {
    private final UUID id;
    private final Record row;
    private final List<Voice> voices = new ArrayList<>(1);
    private final Set<String> cases = new TreeSet<>();
    private final Set<UUID> themes = new HashSet<>(2);
    private final Set<UUID> coders = new HashSet<>(2);
    private boolean turns;

    Draft(Record row) {
      this.row = row;
      id = row.get(SOURCE.ID);
      cases.addAll(names(row.get(STUDY_CASE.NAME)));
    }

    void turn(int words, int end, List<String> names, @Nullable String caseName) {
      turns = true;
      cases.addAll(names(caseName));
      if (words < end) {
        voices.add(new Voice(names, new Span(words, end)));
      }
    }

    SourceText whole() {
      String body = row.get(SOURCE.BODY);
      List<String> names = names(row.get(SOURCE.AUTHOR), row.get(STUDY_CASE.NAME));
      if (!turns && !names.isEmpty() && !body.isEmpty()) {
        voices.add(new Voice(names, new Span(0, body.length())));
      }
      return new SourceText(
          id,
          row.get(SOURCE.TITLE),
          row.get(SOURCE.KIND),
          row.get(SOURCE.LANGUAGE),
          new SourceText.Place(
              row.get(SOURCE.PHASE_ID), row.get(SOURCE.SITE_ID), row.get(SOURCE.COLLECTION_ID)),
          on(),
          row.get(SOURCE.REACTIONS),
          body,
          voices,
          cases,
          themes,
          coders);
    }

    private @Nullable LocalDate on() {
      LocalDate on = row.get(SOURCE.SAID_ON);
      OffsetDateTime at = row.get(SOURCE.SAID_AT);
      return on == null && at != null ? at.toLocalDate() : on;
    }
  }
}
