package org.storyloom.source;

import static org.jooq.impl.DSL.count;
import static org.storyloom.store.db.tables.Collection.COLLECTION;
import static org.storyloom.store.db.tables.Source.SOURCE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The rows of collections.
record CollectionStore(DSLContext sql) {

  List<Collection> all() {
    return where(DSL.noCondition());
  }

  Optional<Collection> byId(CollectionId id) {
    return where(COLLECTION.ID.eq(id.value())).stream().findFirst();
  }

  Optional<Collection> bySlug(String slug) {
    return where(COLLECTION.SLUG.eq(slug)).stream().findFirst();
  }

  private List<Collection> where(Condition which) {
    Map<UUID, Integer> counts =
        sql.select(SOURCE.COLLECTION_ID, count())
            .from(SOURCE)
            .join(COLLECTION)
            .on(SOURCE.COLLECTION_ID.eq(COLLECTION.ID))
            .where(which)
            .groupBy(SOURCE.COLLECTION_ID)
            .fetchMap(SOURCE.COLLECTION_ID, count());
    return sql.selectFrom(COLLECTION)
        .where(which)
        .orderBy(COLLECTION.ORDINAL, COLLECTION.ID)
        .fetch(row ->
            new Collection(
                new CollectionId(row.getId()),
                row.getSlug(),
                row.getName(),
                SourceStore.kind(row.getKind()),
                counts.getOrDefault(row.getId(), 0)));
  }
}
