package org.storyloom.exchange.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.storyloom.source.intake.ImportOutcome;
import org.storyloom.store.Label;
import org.storyloom.table.Table;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.Tables;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

/// The files of one folder, and what was remarked on them so far.
final class Folder {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  Folder(Path root) {
    this.root = root;
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /// The file of this name, if it lies inside the folder, also where names are links.
  Optional<Path> inside(String name) {
    Path file = root.resolve(name);
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void remark(String file, long line, Label why) {
    remarks.add(new Remark(file, line, why));
  }

  void remark(String file, Unreadable why) {
    remarks.add(new Remark(file, 0, new Label(why.key(), why.facts())));
  }

  /// What a reader said about a file.
  void notes(String file, List<FileNote> notes) {
    for (FileNote note : notes) {
      long line = note.place() instanceof Place.Line(long at) ? at : 0;
      remark(file, line, new Label(note.kind().key(), note.facts()));
    }
  }

  /// What became of a file that the importers read; answers how many sources came.
  int came(String file, ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Added added -> {
        notes(file, added.notes());
        yield added.came().sources().size();
      }
      case ImportOutcome.Partly partly -> {
        notes(file, partly.notes());
        yield partly.came().sources().size();
      }
      case ImportOutcome.AlreadyHere _ -> {
        remark(file, 0, Label.of("exchange.folder.twice"));
        yield 0;
      }
      case ImportOutcome.Unreadable unreadable -> {
        remark(file, unreadable.why());
        yield 0;
      }
    };
  }

  void count(String what, int more) {
    counts.merge(what, more, Integer::sum);
  }

  FolderReport report() {
    return new FolderReport(counts, remarks);
  }

  /// The table of this name; empty where there is none.
  Optional<Table> table(String name) {
    Path file = root.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return switch (Tables.open(file, TableOptions.NONE)) {
      case TableOutcome.Opened(Table table) -> Optional.of(table);
      case TableOutcome.Failed failed -> {
        remark(name, failed.why());
        yield Optional.empty();
      }
    };
  }

  /// What `how` makes of every row of a table. A row that does not fit is remarked on.
  <T> List<T> rows(String name, Function<Cells, T> how) {
    List<T> made = new ArrayList<>();
    table(name)
        .ifPresent(table ->
            table.forEachRow(row -> {
              if (!row.isBlank()) {
                Cells cells = Cells.of(name, row.line(), table.columns(), row.cells());
                fitting(name, row.line(), () -> made.add(how.apply(cells)));
              }
            }));
    return made;
  }

  /// What `how` makes of every entry of a JSON list. An entry that does not fit is remarked on.
  <T> List<T> entries(String name, Function<Entry, T> how) {
    List<T> made = new ArrayList<>();
    int number = 0;
    for (JsonNode node : json(name)) {
      Entry entry = new Entry(name, ++number, node);
      fitting(name, number, () -> made.add(how.apply(entry)));
    }
    return made;
  }

  /// Runs it; where what it reads does not fit, that is remarked on and no more.
  void fitting(String file, long line, Runnable reading) {
    try {
      reading.run();
    } catch (Cells.Unfit unfit) {
      remark(file, line, unfit.why());
    }
  }

  /// The JSON file of this name; missing where there is none, or where it is none.
  JsonNode json(String name) {
    Path file = root.resolve(name);
    if (!Files.exists(file)) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      remark(
          name,
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          Label.of("exchange.folder.json"));
    } catch (IOException e) {
      remark(name, 0, Label.of("exchange.folder.unreadable"));
    }
    return MissingNode.getInstance();
  }

  /// The names of the files directly in the folder that begin and end so, sorted.
  List<String> named(String start, String end) {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(start) && name.endsWith(end))
          .sorted()
          .toList();
    } catch (IOException e) {
      remark("", 0, Label.of("exchange.folder.unreadable"));
      return List.of();
    }
  }
}
