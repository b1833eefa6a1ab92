package org.storyloom.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.storyloom.table.file.EncodingScan;
import org.storyloom.table.file.Faults;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.TextEncoding;
import org.storyloom.table.file.Unreadable;

/// A table in delimited text (RFC 4180, and what spreadsheets make of it).
final class DelimitedTable implements Table {
  private static final int SAMPLE = 1 << 16;

  private final Path file;
  private final TextEncoding encoding;
  private final char delimiter;

  /// The line where the header starts; a line `sep=;` and blank ones may stand above.
  private final long headerLine;

  private final List<String> columns;
  private final List<FileNote> notes;

  private DelimitedTable(
      Path file, TextEncoding encoding, char delimiter, Row header, Notes notes) {
    this.file = file;
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.headerLine = header.line();
    this.columns = Header.names(header.cells(), notes);
    this.notes = notes.list();
  }

  static TableOutcome open(Path file, TableOptions options) throws IOException {
    Optional<TextEncoding> encoding;
    try (InputStream in = Files.newInputStream(file)) {
      encoding = EncodingScan.of(in, options.charset());
    }
    if (encoding.isEmpty()) {
      return new TableOutcome.Failed(new Unreadable.NotThisFormat("csv", "binary"));
    }
    return open(file, encoding.get(), options);
  }

  private static TableOutcome open(Path file, TextEncoding encoding, TableOptions options)
      throws IOException {
    var notes = new Notes();
    encoding.report(notes);
    String sample = sample(file, encoding);
    Optional<Character> announced = DelimiterGuess.announced(sample);
    char delimiter =
        options
            .delimiter()
            .or(() -> announced)
            .orElseGet(() -> DelimiterGuess.of(sample, sample.length() < SAMPLE));
    List<Row> first = new ArrayList<>();
    var rows = new DelimitedRows(() -> encoding.open(file), delimiter, 0, new Notes());
    rows.forEach(
        announced.isPresent() ? 2 : 1,
        row -> {
          first.add(row);
          return row.isBlank();
        });
    if (first.isEmpty() || first.getLast().isBlank()) {
      return new TableOutcome.Failed(new Unreadable.Empty());
    }
    return new TableOutcome.Opened(
        new DelimitedTable(file, encoding, delimiter, first.getLast(), notes));
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
    return false;
  }

  @Override
  public TableEnd forEachRow(Consumer<Row> sink) {
    var odd = new Notes();
    var rows = new DelimitedRows(() -> encoding.open(file), delimiter, columns.size(), odd);
    var checked = new Checked(sink, odd);
    Optional<Unreadable> brokenOff = Optional.empty();
    try {
      rows.forEach(headerLine, checked::accept);
    } catch (IOException failed) {
      brokenOff = Optional.of(Faults.reason(failed, "text"));
    }
    if (brokenOff.isEmpty()) {
      brokenOff = rows.brokenOff();
    }
    return new TableEnd(checked.handedOn, odd.list(), brokenOff);
  }

  private static String sample(Path file, TextEncoding encoding) throws IOException {
    try (Reader in = encoding.open(file)) {
      char[] start = new char[SAMPLE];
      int n = 0;
      for (int more = 0; more >= 0 && n < SAMPLE; n += Math.max(more, 0)) {
        more = in.read(start, n, SAMPLE - n);
      }
      return new String(start, 0, n);
    }
  }

  /// Hands rows on, and says which are ragged and where bytes were no characters.
  private final class Checked {
    private final Consumer<Row> sink;
    private final Notes odd;
    private boolean headerSeen;
    private long handedOn;

    Checked(Consumer<Row> sink, Notes odd) {
      this.sink = sink;
      this.odd = odd;
    }

    boolean accept(Row row) {
      if (!headerSeen) {
        headerSeen = true;
        return true;
      }
      int cells = row.cells().size();
      if (cells < columns.size() || (cells > columns.size() && spills(row))) {
        odd.add(
            NoteKind.RAGGED_ROW,
            Place.line(row.line()),
            Integer.toString(columns.size()),
            Integer.toString(cells));
      }
      if (encoding.how() != TextEncoding.How.UTF8) {
        reportReplaced(row);
      }
      handedOn++;
      sink.accept(row);
      return true;
    }

    private void reportReplaced(Row row) {
      long count =
          row.cells().stream()
              .filter(cell -> cell.indexOf('\uFFFD') >= 0)
              .flatMapToInt(String::chars)
              .filter(c -> c == '\uFFFD')
              .count();
      if (count > 0) {
        odd.add(
            NoteKind.BYTES_REPLACED,
            Place.line(row.line()),
            Long.toString(count),
            encoding.charset().name());
      }
    }

    private boolean spills(Row row) {
      return Header.used(row.cells()) > columns.size();
    }
  }
}
