package org.storyloom.exchange.folder;

import java.util.List;
import java.util.Optional;
import org.storyloom.indicator.AddIndicator;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.Gathered;
import org.storyloom.indicator.ImportIndicators;
import org.storyloom.indicator.IndicatorTable;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingTable;
import org.storyloom.store.History;
import org.storyloom.study.StudyPlan;
import org.storyloom.table.Table;

/// `indicators.csv` and `readings.csv`.
record NumberReading(Folder folder, StudyPlan plan) {
  static final String INDICATORS = "indicators.csv";
  static final String READINGS = "readings.csv";

  void indicators(History history) {
    Optional<Table> table = folder.table(INDICATORS);
    if (table.isPresent()) {
      List<AddIndicator> drafts = kept(INDICATORS, IndicatorTable.read(table.get(), plan, null));
      folder.count("indicators", history.perform(new ImportIndicators(drafts)));
    }
  }

  void readings(History history, Indicators indicators) {
    Optional<Table> table = folder.table(READINGS);
    if (table.isPresent()) {
      List<ReadingDraft> drafts =
          kept(READINGS, ReadingTable.read(table.get(), plan, indicators.all(), null));
      folder.count("readings", history.perform(new AddReadings(drafts)));
    }
  }

  private <T> List<T> kept(String file, Gathered<T> gathered) {
    gathered.misfits().forEach(misfit -> folder.remark(file, misfit.line(), misfit.why()));
    folder.notes(file, gathered.notes());
    gathered.brokenOff().ifPresent(why -> folder.remark(file, why));
    return gathered.drafts();
  }
}
