package org.storyloom.search;

import static org.storyloom.store.db.tables.SavedSearch.SAVED_SEARCH;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.storyloom.store.Refused;
import org.storyloom.store.ScreenGuard;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.SavedSearchRecord;

/// The rows of saved searches.
record SavedSearchStore(DSLContext sql) {
  SavedSearchStore {
    ScreenGuard.check();
  }

  SavedSearchStore(Tx tx) {
    this(tx.read());
  }

  List<SavedSearch> all() {
    return sql.selectFrom(SAVED_SEARCH)
        .orderBy(SAVED_SEARCH.ORDINAL, SAVED_SEARCH.ID)
        .fetch(row ->
            new SavedSearch(
                new SavedSearchId(row.getId()), row.getName(), row.getWords(), row.getOrdinal()));
  }

  SavedSearchId add(Tx tx, SavedSearchId id, String name, String words) {
    Integer last =
        sql.select(DSL.max(SAVED_SEARCH.ORDINAL)).from(SAVED_SEARCH).fetchOne(0, Integer.class);
    tx.insert(new SavedSearchRecord(id.value(), name, words, last == null ? 1 : last + 1));
    return id;
  }

  String name(SavedSearchId id) {
    return sql.select(SAVED_SEARCH.NAME)
        .from(SAVED_SEARCH)
        .where(SAVED_SEARCH.ID.eq(id.value()))
        .fetchOptional(SAVED_SEARCH.NAME)
        .orElseThrow(() -> new Refused("search.saved.gone"));
  }

  boolean rename(Tx tx, SavedSearchId id, String name) {
    return tx.change(SAVED_SEARCH, id.value(), row -> row.setName(name));
  }

  void remove(Tx tx, SavedSearchId id) {
    tx.delete(SAVED_SEARCH, id.value());
  }
}
