package org.storyloom.house.planted.offences.codebook;

import org.jooq.DSLContext;
import org.storyloom.house.planted.offences.store.db.Rows;

/// Innocent: a package-private store that reads.
final class ReadingStore {
  int rows(DSLContext jooq) {
    return jooq.fetchCount(new Rows());
  }
}
