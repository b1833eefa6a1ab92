package org.storyloom.source.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storyloom.job.Alarm;
import org.storyloom.source.files.Wire.Message;
import org.storyloom.source.files.Wire.Received;
import org.storyloom.table.Row;
import org.storyloom.table.Table;
import org.storyloom.table.TableEnd;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.Tables;

/// The child process: reads binary documents for the program, so that a file which makes a parser
/// loop or swell takes down nothing but this. It lives as long as the program asks, and no longer
/// than its own limit on one file.
public final class ReadingProcess {
  /// The one argument with which the program starts itself as this.
  public static final String ARGUMENT = "--read-documents";

  /// What the virtual machine ends with when it has no memory left.
  static final int OUT_OF_MEMORY = 3;

  private static final int ROWS_TOGETHER = 1 << 16;

  /// How much longer than the program the child waits: it ends itself only if nobody is left to end
  /// it.
  private static final int PATIENCE = 2;

  private final OutputStream out;

  private ReadingProcess(OutputStream out) {
    this.out = out;
  }

  /// What the program may ask for.
  enum Request {
    TEXT,
    TABLE,
    ROWS
  }

  /// Answers what comes in on `in` until it ends.
  public static void serve(InputStream in, OutputStream out) throws IOException {
    var requests = new BufferedInputStream(in);
    var process = new ReadingProcess(new BufferedOutputStream(out, ROWS_TOGETHER));
    while (true) {
      Received request;
      try {
        request = Wire.receive(requests);
      } catch (EOFException gone) {
        return;
      }
      Duration limit = Duration.ofMillis(request.number());
      try (Alarm _ = Alarm.after(limit.multipliedBy(PATIENCE), ReadingProcess::end)) {
        process.answer(request);
      }
    }
  }

  private static void end() {
    Runtime.getRuntime().halt(1);
  }

  private void answer(Received request) throws IOException {
    Request kind = Request.valueOf(request.words());
    Path file = Path.of(request.words());
    switch (kind) {
      case TEXT -> {
        var answer = new Message();
        Letters.outcome(answer, Documents.read(file));
        answer.send(out);
      }
      case TABLE -> table(Tables.open(file, options(request)));
      case ROWS -> rows(Tables.open(file, options(request)));
    }
  }

  private static TableOptions options(Received request) throws IOException {
    Optional<String> sheet = request.maybeWords();
    long maxBytes = request.number();
    return new TableOptions(Optional.empty(), Optional.empty(), sheet, maxBytes);
  }

  private void table(TableOutcome outcome) throws IOException {
    var answer = new Message();
    answer.flag(outcome instanceof TableOutcome.Opened);
    switch (outcome) {
      case TableOutcome.Failed(var why) -> Letters.unreadable(answer, why);
      case TableOutcome.Opened(Table table) ->
          answer
              .list(table.columns(), Message::words)
              .list(table.notes(), Letters::note)
              .flag(table.plainValues());
    }
    answer.send(out);
  }

  /// Sends rows in bundles, each with a yes before it, and after a no how the reading ended.
  private void rows(TableOutcome outcome) throws IOException {
    TableEnd end =
        switch (outcome) {
          case TableOutcome.Failed(var why) -> new TableEnd(0, List.of(), Optional.of(why));
          case TableOutcome.Opened(Table table) -> {
            var bundle = new Bundle();
            TableEnd all = table.forEachRow(bundle::add);
            bundle.send();
            yield all;
          }
        };
    var last = new Message().flag(false);
    Letters.end(last, end);
    last.send(out);
  }

  /// Rows on their way.
  private final class Bundle {
    private final List<Row> rows = new ArrayList<>();
    private long characters;

    void add(Row row) {
      rows.add(row);
      for (String cell : row.cells()) {
        characters += cell.length() + 4;
      }
      if (characters > ROWS_TOGETHER) {
        send();
      }
    }

    void send() {
      try {
        new Message().flag(true).list(rows, Letters::row).send(out);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
      rows.clear();
      characters = 0;
    }
  }
}
