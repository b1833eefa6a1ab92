package org.storyloom.house.planted.offences.coding;

import org.jooq.DSLContext;

/// Planted: a store that is public.
public final class OpenStore {
  public String dialect(DSLContext jooq) {
    return jooq.dialect().getName();
  }
}
