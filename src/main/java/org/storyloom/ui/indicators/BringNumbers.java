package org.storyloom.ui.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.storyloom.indicator.AddIndicator;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.Gathered;
import org.storyloom.indicator.ImportIndicators;
import org.storyloom.indicator.IndicatorTable;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Misfit;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingTable;
import org.storyloom.job.Token;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.store.Command;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.table.Table;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.Unreadable;
import org.storyloom.workspace.Workspace;

/// Tables that somebody wants to bring in: indicators, or readings of indicators, told by their
/// columns.
///
/// @param locale decides where numbers and dates leave it open
record BringNumbers(List<Path> files, Locale locale) {
  BringNumbers {
    files = List.copyOf(files);
  }

  /// What became of one table.
  sealed interface Became {
    Path file();

    /// So many of its rows came in as `what`; `here` were here already.
    record Came(
        Path file, String what, int added, int here, List<Misfit> misfits, List<FileNote> notes)
        implements Became {}

    /// Nothing of it came in.
    record Failed(Path file, Unreadable why) implements Became {}

    /// It is a table of something else.
    record Other(Path file) implements Became {}
  }

  /// Brings all in, each as one step. Answers what became of each, in order.
  List<Became> into(Workspace workspace, Token token) {
    List<Became> became = new ArrayList<>();
    try (SourceFiles reader = SourceFiles.open()) {
      for (Path file : files) {
        token.check();
        token.progress(became.size(), files.size() - became.size(), name(file));
        became.add(
            switch (reader.table(file, TableOptions.NONE, token)) {
              case TableOutcome.Failed(Unreadable why) -> new Became.Failed(file, why);
              case TableOutcome.Opened(Table table) -> into(workspace, file, table);
            });
      }
    }
    return became;
  }

  private Became into(Workspace workspace, Path file, Table table) {
    StudyPlan plan = new Plans(workspace.database()).read();
    if (ReadingTable.fits(table)) {
      Gathered<ReadingDraft> rows =
          ReadingTable.read(table, plan, new Indicators(workspace.database()).all(), locale);
      return came(workspace, file, "readings", rows, new AddReadings(rows.drafts()));
    }
    if (IndicatorTable.fits(table)) {
      Gathered<AddIndicator> rows = IndicatorTable.read(table, plan, locale);
      return came(workspace, file, "indicators", rows, new ImportIndicators(rows.drafts()));
    }
    return new Became.Other(file);
  }

  private static Became came(
      Workspace workspace, Path file, String what, Gathered<?> rows, Command<Integer> command) {
    int added = rows.drafts().isEmpty() ? 0 : workspace.history().perform(command);
    return new Became.Came(
        file, what, added, rows.drafts().size() - added, rows.misfits(), rows.notes());
  }

  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
