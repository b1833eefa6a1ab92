package org.storyloom.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

/// Reads delimited text row by row. Where a quote is opened and not closed, which swallows the
/// lines up to the next quote or the end of the file, that one line is taken as it stands and
/// reading goes on after it.
final class DelimitedRows {
  private static final int MOST_REPAIRS = 50;

  private final Opener opener;
  private final char delimiter;
  private final int columns;
  private final Notes notes;
  private Optional<Unreadable> brokenOff = Optional.empty();

  /// @param columns how many cells a row should have; 0 where that is not known yet
  DelimitedRows(Opener opener, char delimiter, int columns, Notes notes) {
    this.opener = opener;
    this.delimiter = delimiter;
    this.columns = columns;
    this.notes = notes;
  }

  /// Opens the text at its start.
  interface Opener {
    Reader open() throws IOException;
  }

  /// Hands rows on from this line until there are no more or `wants` says no.
  void forEach(long fromLine, Predicate<Row> wants) throws IOException {
    long from = fromLine;
    for (int repairs = 0; from > 0; repairs++) {
      long broken = pass(from, repairs < MOST_REPAIRS, wants);
      if (broken == 0) {
        return;
      }
      if (repairs >= MOST_REPAIRS) {
        brokenOff = Optional.of(new Unreadable.Damaged(Long.toString(broken)));
        return;
      }
      notes.add(NoteKind.UNCLOSED_QUOTE, Place.line(broken));
      from = wants.test(asItStands(broken)) ? broken + 1 : 0;
    }
  }

  /// Why the text was not read to its end, if so.
  Optional<Unreadable> brokenOff() {
    return brokenOff;
  }

  /// Hands rows on from a line; where a row starts with a quote that is not closed, ends before it
  /// and returns its line, else 0.
  private long pass(long from, boolean repair, Predicate<Row> wants) throws IOException {
    var cells = new CellHandler(from - 1);
    try (Reader in = opener.open()) {
      skipLines(in, from - 1);
      try (CsvReader<Row> rows =
          CsvReader.builder()
              .fieldSeparator(delimiter)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowExtraCharsAfterClosingQuote(true)
              .allowUnclosedQuote(false)
              .build(cells, in)) {
        for (Row row : rows) {
          if (repair && swallowed(row)) {
            return row.line();
          }
          if (!wants.test(row)) {
            return 0;
          }
        }
      }
      return 0;
    } catch (CsvParseException unclosed) {
      return cells.startedAt;
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /// Whether a row goes over several lines, does not fit the columns, but its first line would.
  private boolean swallowed(Row row) throws IOException {
    return columns > 0
        && row.cells().size() != columns
        && row.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0)
        && asItStands(row.line()).cells().size() == columns;
  }

  private Row asItStands(long line) throws IOException {
    try (Reader in = opener.open()) {
      skipLines(in, line - 1);
      var words = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\n' && c != '\r'; c = in.read()) {
        words.append((char) c);
      }
      String quoted = Pattern.quote(Character.toString(delimiter));
      return new Row(line, List.of(words.toString().split(quoted, -1)));
    }
  }

  /// Lines end with CR, LF or both, as the parser counts them.
  private static void skipLines(Reader in, long count) throws IOException {
    for (long skipped = 0; skipped < count; ) {
      int c = in.read();
      if (c < 0) {
        return;
      }
      if (c == '\r') {
        in.mark(1);
        if (in.read() != '\n') {
          in.reset();
        }
        skipped++;
      } else if (c == '\n') {
        skipped++;
      }
    }
  }

  /// Builds rows from the parser's cells.
  private static final class CellHandler extends AbstractBaseCsvCallbackHandler<Row> {
    private final long linesBefore;
    private String[] cells = new String[16];
    private int count;
    private long startedAt;

    CellHandler(long linesBefore) {
      this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      startedAt = linesBefore + startingLineNumber;
      count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      if (count == cells.length) {
        cells = Arrays.copyOf(cells, 2 * count);
      }
      cells[count++] = length == 0 ? "" : new String(buffer, offset, length);
    }

    @Override
    protected Row buildRecord() {
      String[] mine = Arrays.copyOf(cells, count);
      return new Row(startedAt, Collections.unmodifiableList(Arrays.asList(mine)));
    }
  }
}
