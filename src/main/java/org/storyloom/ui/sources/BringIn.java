package org.storyloom.ui.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
  /// in the order of the files.
  List<ImportOutcome> into(Workspace workspace, Token token) {
    History history = workspace.history();
    List<ImportOutcome> outcomes = new ArrayList<>();
    try (SourceFiles reader = SourceFiles.open()) {
      Imports imports = new Imports(history, new Sources(workspace.database()), reader);
      List<TextFile> texts = texts().stream().map(file -> TextFile.of(file, known())).toList();
      if (!texts.isEmpty()) {
        outcomes.addAll(imports.texts(texts, token));
      }
      for (Path table : tables()) {
        Into into = Into.named(new CollectionId(history.mint().id()), gathering(table));
        outcomes.add(imports.comments(CommentFile.of(table, known(), into), token));
      }
    }
    outcomes.sort(java.util.Comparator.comparingInt(outcome -> files.indexOf(outcome.file())));
    return List.copyOf(outcomes);
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
