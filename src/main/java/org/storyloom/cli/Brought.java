package org.storyloom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.Cases;
import org.storyloom.cases.StudyCase;
import org.storyloom.exchange.BringNumbers;
import org.storyloom.job.Token;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Sources;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.source.intake.CommentFile;
import org.storyloom.source.intake.ImportOutcome;
import org.storyloom.source.intake.Imports;
import org.storyloom.source.intake.Into;
import org.storyloom.source.intake.Known;
import org.storyloom.source.intake.TextFile;
import org.storyloom.study.Slugs;
import org.storyloom.workspace.Workspace;

/// Files on their way in: texts together as one step, each table as one of its own. A table with
/// the columns of indicators or of readings brings numbers, any other comments.
record Brought(Workspace workspace, Known known, Mapping mapping, @Nullable String collection) {
  private static final Set<String> TABLES =
      Set.of("csv", "tsv", "tab", "xlsx", "xlsm", "json", "jsonl", "ndjson");

  /// What became of one file.
  sealed interface Became {
    record OfWords(ImportOutcome outcome) implements Became {}

    record OfNumbers(BringNumbers.Became.Came came) implements Became {}

    /// Whether nothing of it came in because it could not be read.
    default boolean unreadable() {
      return this instanceof OfWords(ImportOutcome.Unreadable _);
    }
  }

  /// What became of each file, in order.
  List<Became> bring(List<Path> files) {
    try (SourceFiles reader = SourceFiles.open()) {
      Sources sources = new Sources(workspace.database());
      Imports imports = new Imports(workspace.history(), sources, reader);
      List<TextFile> texts =
          files.stream()
              .filter(file -> !isTable(file))
              .map(file -> TextFile.of(file, known))
              .toList();
      Iterator<ImportOutcome> ofTexts = imports.texts(texts, Token.none()).iterator();
      List<Became> outcomes = new ArrayList<>();
      for (Path file : files) {
        outcomes.add(
            isTable(file)
                ? table(file, reader, imports, sources)
                : new Became.OfWords(ofTexts.next()));
      }
      return outcomes;
    }
  }

  /// Where somebody said what kind its texts are, a table holds texts.
  private Became table(Path file, SourceFiles reader, Imports imports, Sources sources) {
    if (known.kind() != null) {
      return new Became.OfWords(imports.comments(comments(file, sources), Token.none()));
    }
    BringNumbers numbers = new BringNumbers(List.of(file), Locale.getDefault());
    return numbers.one(file, workspace, reader, Token.none()) instanceof BringNumbers.Became.Came it
        ? new Became.OfNumbers(it)
        : new Became.OfWords(imports.comments(comments(file, sources), Token.none()));
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return TABLES.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private CommentFile comments(Path file, Sources sources) {
    CommentFile plain = CommentFile.of(file, known, into(file, sources));
    return new CommentFile(
        file,
        known,
        plain.into(),
        mapping.columns(),
        plain.options(),
        plain.locale(),
        plain.zone(),
        cases(),
        null);
  }

  /// The collection of this short name or name; one that is not here yet is called so.
  private Into into(Path file, Sources sources) {
    String name = collection == null ? mapping.words("collection") : collection;
    String wanted = name == null ? stem(file) : name;
    for (Collection one : sources.collections()) {
      if (one.slug().equals(wanted) || one.name().equals(wanted)) {
        return new Into(one.id(), one.slug(), one.name());
      }
    }
    return new Into(new CollectionId(workspace.history().mint().id()), Slugs.of(wanted), wanted);
  }

  private Map<String, CaseId> cases() {
    Map<String, CaseId> cases = new HashMap<>();
    for (StudyCase one : new Cases(workspace.database()).all()) {
      cases.put(one.slug(), one.id());
    }
    return cases;
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
