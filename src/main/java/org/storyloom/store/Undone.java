package org.storyloom.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The folder `undone/`: the rows of imports that were undone, one JSON line a row, in the order of
/// the entry. The journal has only their digest, so redo reads them back from here and checks it.
record Undone(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Writes the rows of the entry's imports, and forces them to disk before they are taken away.
  void save(DSLContext sql, long position, JsonNode changes) {
    if (!bulky(changes)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path file = file(position);
      try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        for (JsonNode change : changes) {
          if (change.has("runs")) {
            save(sql, Rows.table(change.get("table").textValue()), change, writer);
          }
        }
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.NOT_WRITABLE, folder, e);
    }
  }

  private static <R extends Record> void save(
      DSLContext sql, Table<R> table, JsonNode change, BufferedWriter writer) {
    Runs.of(change.get("runs"))
        .inPieces(
            500,
            ids -> {
              var rows =
                  sql.selectFrom(table).where(Rows.key(table).in(ids)).fetchMap(Rows.key(table));
              for (var id : ids) {
                R row = rows.get(id);
                if (row == null) {
                  throw new IllegalStateException("a row of " + table.getName() + " is missing");
                }
                line(writer, row);
              }
            });
  }

  private static void line(BufferedWriter writer, Record row) {
    try {
      writer.write(JSON.writeValueAsString(Rows.image(row)));
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens what [#save] wrote for this entry.
  Reading open(long position, JsonNode changes) {
    if (!bulky(changes)) {
      return new Reading(null);
    }
    try {
      return new Reading(Files.newBufferedReader(file(position), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new Refused("store.undone.gone");
    } catch (IOException e) {
      throw new Refused("store.undone.damaged");
    }
  }

  private Path file(long position) {
    return folder.resolve(position + ".jsonl");
  }

  private static boolean bulky(JsonNode changes) {
    for (JsonNode change : changes) {
      if (change.has("runs")) {
        return true;
      }
    }
    return false;
  }

  /// One pass over the saved rows.
  record Reading(@Nullable BufferedReader reader) implements AutoCloseable {

    <R extends Record> Iterator<R> rows(Table<R> table, long count) {
      return new Iterator<>() {
        private long left = count;

        @Override
        public boolean hasNext() {
          return left > 0;
        }

        @Override
        public R next() {
          if (left-- <= 0) {
            throw new NoSuchElementException();
          }
          return table.getRecordType().cast(Rows.row(table, line()));
        }
      };
    }

    private JsonNode line() {
      try {
        String line = reader == null ? null : reader.readLine();
        if (line == null) {
          throw new Refused("store.undone.damaged");
        }
        return JSON.readTree(line);
      } catch (JsonProcessingException e) {
        throw new Refused("store.undone.damaged");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      if (reader != null) {
        try {
          reader.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
