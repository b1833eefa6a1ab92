package org.storyloom.house.planted.offences.coding;

import org.storyloom.house.planted.offences.store.db.Row;

/// Planted: a store whose record stores itself.
final class RecordStore {
  int keep(Row row) {
    return row.store();
  }
}
