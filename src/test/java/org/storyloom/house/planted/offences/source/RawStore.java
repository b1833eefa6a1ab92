package org.storyloom.house.planted.offences.source;

import org.jooq.DSLContext;

/// Planted: a store that sends words to the database.
final class RawStore {
  int touch(DSLContext jooq) {
    return jooq.fetch("select id from final table (delete from source)").size();
  }
}
