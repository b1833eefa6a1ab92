package org.storyloom.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.storyloom.table.file.Faults;
import org.storyloom.table.file.FoundFormat;
import org.storyloom.table.file.Unreadable;

/// Opens files of rows: CSV and TSV in any encoding, XLSX, and JSON lists of objects.
public final class Tables {
  private Tables() {}

  /// Opens a table. A file whose name says JSON is read as JSON, one that starts like a zip or an
  /// old Office file as XLSX, anything else as delimited text.
  public static TableOutcome open(Path file, TableOptions options) {
    Optional<Unreadable> door = Faults.atTheDoor(file, options.maxBytes());
    if (door.isPresent()) {
      return new TableOutcome.Failed(door.get());
    }
    try {
      String found = FoundFormat.of(head(file)).orElse("");
      if (isWorkbook(file, options)) {
        return WorkbookTable.open(file, options);
      }
      if (!found.isEmpty()) {
        return new TableOutcome.Failed(new Unreadable.NotThisFormat("csv", found));
      }
      return isJson(file) ? JsonTable.open(file, options) : DelimitedTable.open(file, options);
    } catch (IOException failed) {
      return new TableOutcome.Failed(Faults.reason(failed, "text"));
    }
  }

  /// Whether `open` would read this file as a workbook: in a process of its own, where there is
  /// one.
  public static boolean isWorkbook(Path file, TableOptions options) {
    if (Faults.atTheDoor(file, options.maxBytes()).isPresent()) {
      return false;
    }
    try {
      String found = FoundFormat.of(head(file)).orElse("");
      return found.equals("zip") || found.equals("ole") || named(file, ".xlsx", ".xlsm");
    } catch (IOException failed) {
      return false;
    }
  }

  private static boolean isJson(Path file) {
    return named(file, ".json", ".jsonl", ".ndjson");
  }

  private static boolean named(Path file, String... endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FoundFormat.HEAD);
    }
  }
}
