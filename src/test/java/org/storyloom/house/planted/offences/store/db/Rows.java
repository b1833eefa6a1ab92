package org.storyloom.house.planted.offences.store.db;

import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.TableImpl;

/// Innocent: a generated table.
public final class Rows extends TableImpl<Record> {
  public Rows() {
    super(DSL.name("rows"));
  }
}
