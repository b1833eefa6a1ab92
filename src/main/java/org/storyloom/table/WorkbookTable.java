package org.storyloom.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.storyloom.table.Workbook.Sheet;
import org.storyloom.table.file.Faults;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.OfficePackage;
import org.storyloom.table.file.OfficePackage.Opening;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

/// A table on one sheet of an XLSX workbook. Its first row that holds anything names the columns.
final class WorkbookTable implements Table {
  private final Path file;
  private final String sheet;
  private final Row header;
  private final List<String> columns;
  private final List<FileNote> notes;

  private WorkbookTable(Path file, String sheet, Row header, Notes notes) {
    this.file = file;
    this.sheet = sheet;
    this.header = header;
    this.columns = Header.names(header.cells(), notes);
    this.notes = notes.list();
  }

  static TableOutcome open(Path file, TableOptions options) {
    return switch (OfficePackage.open(file, OfficePackage.Format.XLSX)) {
      case Opening.Failed(var why) -> new TableOutcome.Failed(why);
      case Opening.Opened(var office) -> {
        try (office) {
          yield open(file, Workbook.of(office), options);
        } catch (IOException
            | XMLStreamException
            | InvalidFormatException
            | RuntimeException fault) {
          yield new TableOutcome.Failed(Faults.reason(fault, "workbook"));
        }
      }
    };
  }

  private static TableOutcome open(Path file, Workbook workbook, TableOptions options)
      throws IOException, XMLStreamException, InvalidFormatException {
    Optional<Sheet> chosen = choose(workbook.sheets(), options);
    if (chosen.isEmpty()) {
      return new TableOutcome.Failed(new Unreadable.Empty());
    }
    var notes = new Notes();
    for (Sheet other : workbook.sheets()) {
      if (!other.equals(chosen.get())) {
        notes.add(
            NoteKind.OTHER_SHEET, Place.whole(), other.name(), other.hidden() ? "hidden" : "");
      }
    }
    List<Row> first = new ArrayList<>();
    workbook.read(
        chosen.get(),
        new Notes(),
        row -> {
          first.add(row);
          return false;
        });
    return first.isEmpty()
        ? new TableOutcome.Failed(new Unreadable.Empty())
        : new TableOutcome.Opened(
            new WorkbookTable(file, chosen.get().name(), first.getFirst(), notes));
  }

  private static Optional<Sheet> choose(List<Sheet> sheets, TableOptions options) {
    if (options.sheet().isPresent()) {
      return sheets.stream().filter(one -> one.name().equals(options.sheet().get())).findFirst();
    }
    return sheets.stream()
        .filter(one -> !one.hidden())
        .findFirst()
        .or(() -> sheets.stream().findFirst());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public List<FileNote> notes() {
    return notes;
  }

  @Override
  public boolean plainValues() {
    return true;
  }

  @Override
  public TableEnd forEachRow(Consumer<Row> sink) {
    var odd = new Notes();
    var counted = new Counted(sink, odd);
    return switch (OfficePackage.open(file, OfficePackage.Format.XLSX)) {
      case Opening.Failed(var why) -> new TableEnd(0, List.of(), Optional.of(why));
      case Opening.Opened(var office) -> {
        try (office) {
          Workbook workbook = Workbook.of(office);
          Optional<Sheet> mine =
              workbook.sheets().stream().filter(one -> one.name().equals(sheet)).findFirst();
          if (mine.isPresent()) {
            workbook.read(mine.get(), odd, counted::accept);
          }
          yield counted.end(Optional.empty());
        } catch (SinkFault theirs) {
          throw theirs.thrown();
        } catch (IOException
            | XMLStreamException
            | InvalidFormatException
            | RuntimeException fault) {
          yield counted.end(Optional.of(Faults.reason(fault, sheet)));
        }
      }
    };
  }

  /// Hands rows below the header on, counts them and says which hold more than the columns.
  private final class Counted {
    private final Consumer<Row> sink;
    private final Notes odd;
    private long rows;

    Counted(Consumer<Row> sink, Notes odd) {
      this.sink = sink;
      this.odd = odd;
    }

    boolean accept(Row row) {
      if (row.line() <= header.line()) {
        return true;
      }
      if (row.cells().size() > columns.size()) {
        odd.add(
            NoteKind.RAGGED_ROW,
            Place.line(row.line()),
            Integer.toString(columns.size()),
            Integer.toString(row.cells().size()));
      }
      rows++;
      try {
        sink.accept(row);
      } catch (RuntimeException thrown) {
        throw new SinkFault(thrown);
      }
      return true;
    }

    TableEnd end(Optional<Unreadable> brokenOff) {
      return new TableEnd(rows, odd.list(), brokenOff);
    }
  }

  /// Carries what the receiver of rows threw past the catch for what parsers throw on bad input.
  private static final class SinkFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    SinkFault(RuntimeException thrown) {
      super(null, null, false, false);
      this.thrown = thrown;
    }

    RuntimeException thrown() {
      return thrown;
    }
  }
}
