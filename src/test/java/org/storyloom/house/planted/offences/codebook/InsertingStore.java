package org.storyloom.house.planted.offences.codebook;

import org.jooq.DSLContext;
import org.storyloom.house.planted.offences.store.db.Rows;

/// Planted: a store that inserts by itself.
final class InsertingStore {
  int clear(DSLContext jooq) {
    return jooq.deleteFrom(new Rows())
        .where(
            "1 = 1".isEmpty() ? org.jooq.impl.DSL.noCondition() : org.jooq.impl.DSL.trueCondition())
        .execute();
  }
}
