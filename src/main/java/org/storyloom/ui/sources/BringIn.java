package org.storyloom.ui.sources;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.job.Cancelled;
import org.storyloom.job.Token;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.source.intake.CommentFile;
import org.storyloom.source.intake.ImportOutcome;
import org.storyloom.source.intake.Imports;
import org.storyloom.source.intake.Into;
import org.storyloom.source.intake.Known;
import org.storyloom.source.intake.TextFile;
import org.storyloom.store.Entry;
import org.storyloom.store.History;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;
import org.storyloom.workspace.Workspace;

/// Files that somebody wants to bring in, and what they know about all of them; what is absent is
/// found out or stays open.
///
/// @param collection the name of the collection that comments go into; empty for one called after
///   each file
record BringIn(
    List<Path> files,
    @Nullable SourceKind kind,
    @Nullable PhaseId phase,
    @Nullable SiteId site,
    @Nullable String language,
    String collection) {
  private static final List<String> TABLES =
      List.of(".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".json", ".jsonl", ".ndjson");

  BringIn {
    files = List.copyOf(files);
  }

  /// Files of which nothing more is known.
  static BringIn of(List<Path> files) {
    return new BringIn(files, null, null, null, null, "");
  }

  /// Whether a file is a table, of which every row is a comment.
  static boolean isTable(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return TABLES.stream().anyMatch(name::endsWith);
  }

  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  List<Path> tables() {
    return files.stream().filter(BringIn::isTable).toList();
  }

  List<Path> texts() {
    return files.stream().filter(file -> !isTable(file)).toList();
  }

  /// Brings all of them in: the texts in one step, each table in one. Answers what became of each,
  /// in the order of the files. Where somebody cancels, the steps already made are taken back.
  List<ImportOutcome> into(Workspace workspace, Token token) {
    History history = workspace.history();
    List<ImportOutcome> outcomes = new ArrayList<>();
    Deque<Entry> made = new ArrayDeque<>();
    try (SourceFiles reader = SourceFiles.open()) {
      Imports imports = new Imports(history, new Sources(workspace.database()), reader);
      List<TextFile> texts = texts().stream().map(file -> TextFile.of(file, known())).toList();
      if (!texts.isEmpty()) {
        outcomes.addAll(imports.texts(texts, token));
        came(history, outcomes).ifPresent(made::push);
      }
      for (Path table : tables()) {
        Into into = Into.named(new CollectionId(history.mint().id()), gathering(table));
        ImportOutcome outcome = imports.comments(CommentFile.of(table, known(), into), token);
        outcomes.add(outcome);
        came(history, List.of(outcome)).ifPresent(made::push);
      }
    } catch (Cancelled cancelled) {
      takeBack(history, made);
      throw cancelled;
    }
    outcomes.sort(java.util.Comparator.comparingInt(outcome -> files.indexOf(outcome.file())));
    return List.copyOf(outcomes);
  }

  private static Optional<Entry> came(History history, List<ImportOutcome> outcomes) {
    boolean some =
        outcomes.stream()
            .anyMatch(
                one -> one instanceof ImportOutcome.Added || one instanceof ImportOutcome.Partly);
    return some ? history.undoable() : Optional.empty();
  }

  /// Only as far as nobody did something else meanwhile: that is not ours to undo.
  private static void takeBack(History history, Deque<Entry> made) {
    while (!made.isEmpty()
        && history.undoable().map(Entry::position).equals(Optional.of(made.pop().position()))) {
      history.undo();
    }
  }

  private Known known() {
    return Known.NOTHING.of(kind).inLanguage(language).in(new Setting(null, phase, site, null));
  }

  private String gathering(Path table) {
    if (!collection.isBlank()) {
      return collection.strip();
    }
    String name = name(table);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
  }
}
