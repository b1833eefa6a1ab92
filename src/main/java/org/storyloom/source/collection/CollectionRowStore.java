package org.storyloom.source.collection;

import static org.storyloom.store.db.tables.Collection.COLLECTION;
import static org.storyloom.store.db.tables.Source.SOURCE;

import java.util.List;
import org.jooq.impl.DSL;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.CollectionRecord;
import org.storyloom.study.Slugs;

/// Changes to the rows of collections.
record CollectionRowStore(Tx tx) {

  void add(CollectionId id, String slug, String name, SourceKind kind) {
    Integer last =
        tx.read().select(DSL.max(COLLECTION.ORDINAL)).from(COLLECTION).fetchOne(0, Integer.class);
    Slugs slugs = new Slugs(taken -> tx.read().fetchExists(COLLECTION, COLLECTION.SLUG.eq(taken)));
    String free = slugs.free(slug.isEmpty() ? Slugs.of(name) : slug);
    tx.insert(
        new CollectionRecord(id.value(), free, name, kind.word(), last == null ? 1 : last + 1));
  }

  String name(CollectionId id) {
    return tx.read()
        .select(COLLECTION.NAME)
        .from(COLLECTION)
        .where(COLLECTION.ID.eq(id.value()))
        .fetchOptional(COLLECTION.NAME)
        .orElseThrow(() -> new Refused("source.collection.gone"));
  }

  List<SourceId> sources(CollectionId id) {
    return tx.read()
        .select(SOURCE.ID)
        .from(SOURCE)
        .where(SOURCE.COLLECTION_ID.eq(id.value()))
        .orderBy(SOURCE.ORDINAL, SOURCE.ID)
        .fetch(row -> new SourceId(row.value1()));
  }

  boolean rename(CollectionId id, String name) {
    name(id);
    return tx.change(COLLECTION, id.value(), row -> row.setName(name));
  }

  void remove(CollectionId id) {
    tx.delete(COLLECTION, id.value());
  }
}
