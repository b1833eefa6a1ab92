package org.storyloom.search;

import static org.storyloom.store.db.tables.Coding.CODING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.storyloom.source.passage.Span;

/// Finds the passages of some sources that are coded with some themes.
record CodedStore(DSLContext sql) {

  /// Those passages, those of each source by where they begin.
  Map<UUID, List<Span>> passages(Collection<UUID> sources, Set<UUID> themes) {
    Map<UUID, List<Span>> passages = new HashMap<>();
    for (List<UUID> piece : SourceTextStore.pieces(sources)) {
      sql.select(CODING.SOURCE_ID, CODING.START_AT, CODING.END_AT)
          .from(CODING)
          .where(CODING.SOURCE_ID.in(piece))
          .and(CODING.THEME_ID.in(themes))
          .and(CODING.LOST.isFalse())
          .orderBy(CODING.START_AT, CODING.END_AT)
          .forEach(row ->
              passages
                  .computeIfAbsent(row.value1(), source -> new ArrayList<>())
                  .add(new Span(row.value2(), row.value3())));
    }
    return passages;
  }
}
