package org.storyloom.coding;

import static org.storyloom.store.db.tables.Coding.CODING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storyloom.codebook.ThemeRemoved;
import org.storyloom.codebook.ThemesMerged;
import org.storyloom.source.SourceRemoved;
import org.storyloom.source.TextCorrected;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.CodingRecord;

/// What becomes of many codings when something below them changes.
record FollowingStore(Tx tx) {

  void move(TextCorrected corrected) {
    CodingRowStore rows = new CodingRowStore(tx);
    for (CodingRecord row : rows.in(corrected.source())) {
      rows.move(row, corrected.move().move(CodingStore.anchor(row), row.getLost()));
    }
  }

  /// Every coding keeps its passage, coder and memo; where its coder had put both themes on one
  /// passage, one coding remains.
  void turn(ThemesMerged merged) {
    CodingRowStore rows = new CodingRowStore(tx);
    Map<CodingRowStore.Place, CodingRecord> there = new HashMap<>();
    for (CodingRecord row : rows.with(merged.into())) {
      there.putIfAbsent(CodingRowStore.Place.of(row), row);
    }
    for (CodingRecord row : rows.with(merged.from())) {
      CodingRecord twin = there.putIfAbsent(CodingRowStore.Place.of(row), row);
      if (twin == null) {
        tx.change(CODING, row.getId(), changed -> changed.setThemeId(merged.into().value()));
      } else {
        rows.merge(row, twin);
      }
    }
  }

  void drop(ThemeRemoved removed) {
    CodingRowStore rows = new CodingRowStore(tx);
    List<CodingRecord> codings = rows.with(removed.theme());
    if (!codings.isEmpty() && !removed.andCodings()) {
      throw new Refused("coding.theme.used", Integer.toString(codings.size()));
    }
    codings.forEach(row -> rows.remove(new CodingId(row.getId())));
  }

  void drop(SourceRemoved removed) {
    CodingRowStore rows = new CodingRowStore(tx);
    rows.in(removed.source()).forEach(row -> rows.remove(new CodingId(row.getId())));
  }
}
