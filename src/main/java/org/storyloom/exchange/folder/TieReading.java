package org.storyloom.exchange.folder;

import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Indicators;
import org.storyloom.triangulation.RelateTheme;
import org.storyloom.triangulation.Tie;
import org.storyloom.triangulation.TieId;
import org.storyloom.triangulation.TieRelation;

/// `theme-indicators.csv`: which theme speaks to which number.
record TieReading(Folder folder, Names names, Codebook codebook, Indicators indicators) {
  static final String FILE = "theme-indicators.csv";

  Batch batch() {
    Batch batch = new Batch(folder, FILE);
    int ties =
        folder
            .rows(
                FILE,
                row -> {
                  Tie tie = tie(row);
                  batch.add(row.line(), new RelateTheme(tie));
                  return tie;
                })
            .size();
    folder.count("themeIndicators", ties);
    return batch;
  }

  private Tie tie(Cells row) {
    Theme theme =
        codebook.bySlug(row.needed("theme")).orElseThrow(Cells.unknown("theme", row.text("theme")));
    Indicator indicator =
        indicators
            .bySlug(row.needed("indicator"))
            .orElseThrow(Cells.unknown("indicator", row.text("indicator")));
    TieRelation relation =
        TieRelation.of(row.needed("relation"))
            .orElseThrow(Cells.unknown("relation", row.text("relation")));
    String name = theme.slug() + " " + indicator.slug() + " " + relation.word();
    return new Tie(
        new TieId(names.of("tie", name)), theme.id(), indicator.id(), relation, row.text("note"));
  }
}
