package org.storyloom.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

/// Reads delimited text row by row. Where a quote is opened and never closed, which would swallow
/// the rest of the file, that one line is taken as it stands and reading goes on after it.
final class DelimitedRows {
  private static final int MOST_REPAIRS = 50;

  private final Opener opener;
  private final char delimiter;
  private final Notes notes;
  private Optional<Unreadable> brokenOff = Optional.empty();

  DelimitedRows(Opener opener, char delimiter, Notes notes) {
    this.opener = opener;
    this.delimiter = delimiter;
    this.notes = notes;
  }

  /// Opens the text at its start.
  interface Opener {
    Reader open() throws IOException;
  }

  /// Hands rows on from this line until there are no more or `wants` says no.
  void forEach(long fromLine, Predicate<Row> wants) throws IOException {
    long from = fromLine;
    for (int repairs = 0; ; repairs++) {
      var cells = new CellHandler(from - 1);
      try {
        pass(cells, from, wants);
        return;
      } catch (CsvParseException broken) {
        long line = cells.startedAt;
        if (repairs == MOST_REPAIRS) {
          brokenOff = Optional.of(new Unreadable.Damaged(Long.toString(line)));
          return;
        }
        notes.add(NoteKind.UNCLOSED_QUOTE, Place.line(line));
        if (!wants.test(asItStands(line))) {
          return;
        }
        from = line + 1;
      }
    }
  }

  /// Why the text was not read to its end, if so.
  Optional<Unreadable> brokenOff() {
    return brokenOff;
  }

  private void pass(CellHandler cells, long from, Predicate<Row> wants) throws IOException {
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
          if (!wants.test(row)) {
            return;
          }
        }
      }
    } catch (java.io.UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private Row asItStands(long line) throws IOException {
    try (Reader in = opener.open()) {
      skipLines(in, line - 1);
      var words = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\n' && c != '\r'; c = in.read()) {
        words.append((char) c);
      }
      String quoted = java.util.regex.Pattern.quote(Character.toString(delimiter));
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
