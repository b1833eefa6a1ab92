package org.storyloom.house.planted.offences.codebook;

import org.jooq.DSLContext;

/// Planted: a public face that speaks jOOQ.
public final class Themes {
  public String dialect(DSLContext jooq) {
    return jooq.dialect().getName();
  }
}
