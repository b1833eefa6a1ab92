package org.storyloom.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.storyloom.indicator.AddIndicator;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.Gathered;
import org.storyloom.indicator.ImportIndicators;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.IndicatorTable;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Misfit;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingTable;
import org.storyloom.indicator.Taken;
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
public record BringNumbers(List<Path> files, Locale locale) {
  public BringNumbers {
    files = List.copyOf(files);
  }

  /// What became of one table.
  public sealed interface Became {
    Path file();

    /// So many of its rows came in as `what` (`indicators` or `readings`); `here` were here
    /// already.
    record Came(
        Path file, String what, int added, int here, List<Misfit> misfits, List<FileNote> notes)
        implements Became {
      public Came {
        misfits = List.copyOf(misfits);
        notes = List.copyOf(notes);
      }

      /// Whether some of its rows did not come.
      public boolean partly() {
        return !misfits.isEmpty();
      }
    }

    /// Nothing of it came in.
    record Failed(Path file, Unreadable why) implements Became {}

    /// It is a table of something else.
    record Other(Path file) implements Became {}
  }

  /// Brings all in, each as one step. Answers what became of each, in order.
  public List<Became> into(Workspace workspace, Token token) {
    List<Became> became = new ArrayList<>();
    try (SourceFiles reader = SourceFiles.open()) {
      for (Path file : files) {
        token.check();
        token.progress(became.size(), files.size() - became.size(), name(file));
        became.add(one(file, workspace, reader, token));
      }
    }
    return became;
  }

  /// Brings one table in, as one step, with a reader that is open already.
  public Became one(Path file, Workspace workspace, SourceFiles reader, Token token) {
    return switch (reader.table(file, TableOptions.NONE, token)) {
      case TableOutcome.Failed(Unreadable why) -> new Became.Failed(file, why);
      case TableOutcome.Opened(Table table) -> into(workspace, file, table);
    };
  }

  private Became into(Workspace workspace, Path file, Table table) {
    StudyPlan plan = new Plans(workspace.database()).read();
    Indicators here = new Indicators(workspace.database());
    if (ReadingTable.fits(table)) {
      Gathered<ReadingDraft> rows = ReadingTable.read(table, plan, here.all(), locale);
      Set<Said> said = here.readings().stream().map(Said::of).collect(Collectors.toSet());
      return came(
          workspace,
          file,
          "readings",
          rows,
          row -> row.slug().isEmpty() && said.contains(Said.of(row)),
          AddReadings::new);
    }
    if (IndicatorTable.fits(table)) {
      Gathered<AddIndicator> rows = IndicatorTable.read(table, plan, locale);
      Set<String> names = here.all().stream().map(Indicator::name).collect(Collectors.toSet());
      return came(
          workspace,
          file,
          "indicators",
          rows,
          row -> row.slug().isEmpty() && names.contains(row.facts().name()),
          ImportIndicators::new);
    }
    return new Became.Other(file);
  }

  /// A table that broke off is left out whole: nobody could tell which numbers are missing. A row
  /// without a short name that says no more than one that is here already is that one.
  private static <T> Became came(
      Workspace workspace,
      Path file,
      String what,
      Gathered<T> rows,
      Predicate<T> isHere,
      Function<List<T>, Command<Integer>> bring) {
    if (rows.brokenOff().isPresent()) {
      return new Became.Failed(file, rows.brokenOff().get());
    }
    List<T> fresh = rows.drafts().stream().filter(isHere.negate()).toList();
    int added = fresh.isEmpty() ? 0 : workspace.history().perform(bring.apply(fresh));
    return new Became.Came(
        file, what, added, rows.drafts().size() - added, rows.misfits(), rows.notes());
  }

  /// What a reading says of its indicator.
  private record Said(IndicatorId of, Taken taken, Figure figure) {
    static Said of(Reading reading) {
      return new Said(reading.indicator(), reading.taken(), reading.figure());
    }

    static Said of(ReadingDraft draft) {
      return new Said(draft.indicator(), draft.taken(), draft.figure());
    }
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
