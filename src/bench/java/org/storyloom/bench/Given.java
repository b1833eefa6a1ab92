package org.storyloom.bench;

import org.storyloom.codebook.ThemeId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.CoderRecord;
import org.storyloom.store.db.tables.records.ThemeRecord;

/// Puts the coder and the themes of a corpus into a study: what is there before anything is
/// measured.
record Given(Corpus corpus) implements Command<Integer> {
  @Override
  public Label label() {
    return Label.of("bench.given");
  }

  @Override
  public Integer run(Tx tx) {
    tx.insert(new CoderRecord(corpus.coder().value(), "coder", "Coder", "C", 1));
    int ordinal = 0;
    for (ThemeId id : corpus.themeIds()) {
      ordinal++;
      String name = "Theme " + ordinal;
      tx.insert(
          new ThemeRecord(
              id.value(),
              "theme-" + ordinal,
              null,
              name,
              "",
              "",
              "",
              "",
              null,
              null,
              true,
              false,
              ordinal));
    }
    return ordinal;
  }
}
