package org.storyloom.house.planted.offences.store.db;

import org.jooq.impl.UpdatableRecordImpl;

/// Innocent: a generated record.
public final class Row extends UpdatableRecordImpl<Row> {
  public Row() {
    super(null);
  }
}
