package org.storyloom.source.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.storyloom.job.Token;
import org.storyloom.source.files.DocumentReader.Ended;
import org.storyloom.source.files.Wire.Message;
import org.storyloom.source.files.Wire.Received;
import org.storyloom.table.Row;
import org.storyloom.table.Table;
import org.storyloom.table.TableEnd;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.Unreadable;

/// A workbook's table whose rows come from the process that reads documents.
final class ChildTable implements Table {
  private final DocumentReader reader;
  private final Path file;
  private final TableOptions options;
  private final Token token;
  private final List<String> columns;
  private final List<FileNote> notes;
  private final boolean plainValues;

  private ChildTable(
      DocumentReader reader, Path file, TableOptions options, Token token, Received opened)
      throws IOException {
    this.reader = reader;
    this.file = file;
    this.options = options;
    this.token = token;
    this.columns = List.copyOf(opened.list(Received::words));
    this.notes = List.copyOf(opened.list(Letters::note));
    this.plainValues = opened.flag();
  }

  static TableOutcome open(DocumentReader reader, Path file, TableOptions options, Token token) {
    Ended<TableOutcome> ended =
        reader.ask(
            question(reader, ReadingProcess.Request.TABLE, file, options),
            token,
            answers -> {
              Received answer = answers.next();
              return answer.flag()
                  ? new TableOutcome.Opened(new ChildTable(reader, file, options, token, answer))
                  : new TableOutcome.Failed(Letters.unreadable(answer));
            });
    return switch (ended) {
      case Ended.Well<TableOutcome>(TableOutcome outcome) -> outcome;
      case Ended.Badly<TableOutcome>(Unreadable why) -> new TableOutcome.Failed(why);
    };
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
    return plainValues;
  }

  @Override
  public TableEnd forEachRow(Consumer<Row> sink) {
    long[] rows = new long[1];
    Ended<TableEnd> ended =
        reader.ask(
            question(reader, ReadingProcess.Request.ROWS, file, options),
            token,
            answers -> {
              Received bundle = answers.next();
              while (bundle.flag()) {
                for (Row row : bundle.list(Letters::row)) {
                  rows[0]++;
                  sink.accept(row);
                }
                bundle = answers.next();
              }
              return Letters.end(bundle);
            });
    return switch (ended) {
      case Ended.Well<TableEnd>(TableEnd end) -> end;
      case Ended.Badly<TableEnd>(Unreadable why) ->
          new TableEnd(rows[0], List.of(), Optional.of(why));
    };
  }

  private static Message question(
      DocumentReader reader, ReadingProcess.Request request, Path file, TableOptions options) {
    try {
      return reader.question(request, file).maybe(options.sheet()).number(options.maxBytes());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
