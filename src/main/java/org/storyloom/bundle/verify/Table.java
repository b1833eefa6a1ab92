package org.storyloom.bundle.verify;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storyloom.bundle.Bag;

/// A table of a bundle, read back.
///
/// @param file its path in the bundle
/// @param columns its header
record Table(String file, List<String> columns, List<Row> rows) {

  /// A row, and the line of the file on which it begins.
  record Row(long line, List<String> columns, List<String> cells) {
    /// The cell of this column; empty where there is none.
    String at(String column) {
      int index = columns.indexOf(column);
      return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    String at() {
      return Long.toString(line);
    }
  }

  /// The table of this name; says what is wrong with it where it is none.
  static Optional<Table> read(Payload payload, Report report, String name) {
    String file = Bag.DATA + name;
    Optional<String> text = payload.text(file);
    if (!report.sound(file) || text.isEmpty()) {
      if (report.sound(file)) {
        report.spoilt(
            file, payload.has(file) ? "bundle.verify.table" : "bundle.verify.missing", "1");
      }
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    long line = 1;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.get())) {
      for (CsvRecord record : reader) {
        line = record.getStartingLineNumber();
        List<String> cells = record.getFields();
        if (columns.isEmpty()) {
          columns = cells;
        } else if (cells.size() != columns.size()) {
          report.spoilt(file, "bundle.verify.table", Long.toString(line));
          return Optional.empty();
        } else {
          rows.add(new Row(line, columns, cells));
        }
      }
    } catch (CsvParseException | IOException e) {
      report.spoilt(file, "bundle.verify.table", Long.toString(line));
      return Optional.empty();
    }
    return Optional.of(new Table(file, columns, rows));
  }
}
