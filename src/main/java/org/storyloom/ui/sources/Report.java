package org.storyloom.ui.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.l10n.Messages;
import org.storyloom.source.SourceId;
import org.storyloom.source.intake.Came;
import org.storyloom.source.intake.ImportOutcome;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.Unreadable;

/// What became of the files that somebody brought in, in words: what came, what was changed, what
/// could not be carried, each with its place.
///
/// @param parts what came, what came in part, what was here already, what could not be read
/// @param first the first source that came
record Report(String sentence, List<Part> parts, Optional<SourceId> first) {
  Report {
    parts = List.copyOf(parts);
  }

  /// Files of which the same became.
  record Part(Became became, String head, List<OfFile> files) {}

  /// What can become of a file.
  enum Became {
    UNREADABLE("unreadable"),
    PARTLY("partly"),
    ADDED("added"),
    HERE("here");

    private final String word;

    Became(String word) {
      this.word = word;
    }
  }

  /// One file.
  record OfFile(String name, String facts, List<Note> notes, Optional<SourceId> source) {}

  /// What was changed, kept apart or not carried, and where.
  record Note(String what, String where) {}

  static Report of(List<ImportOutcome> outcomes, Messages words) {
    Map<Became, List<OfFile>> files = new LinkedHashMap<>();
    for (Became became : Became.values()) {
      files.put(became, new ArrayList<>());
    }
    for (ImportOutcome outcome : outcomes) {
      files.computeIfAbsent(became(outcome), key -> new ArrayList<>()).add(file(outcome, words));
    }
    List<Part> parts = new ArrayList<>();
    files.forEach((became, some) -> {
      if (!some.isEmpty()) {
        String head = words.text("sources.report." + became.word, some.size());
        parts.add(new Part(became, head, some));
      }
    });
    long sources = outcomes.stream().mapToLong(Report::sources).sum();
    return new Report(
        words.text("sources.report.sentence", outcomes.size(), sources),
        parts,
        outcomes.stream().flatMap(one -> first(one).stream()).findFirst());
  }

  private static Became became(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Added _ -> Became.ADDED;
      case ImportOutcome.Partly _ -> Became.PARTLY;
      case ImportOutcome.AlreadyHere _ -> Became.HERE;
      case ImportOutcome.Unreadable _ -> Became.UNREADABLE;
    };
  }

  private static long sources(ImportOutcome outcome) {
    return came(outcome).map(came -> (long) came.sources().size()).orElse(0L);
  }

  private static Optional<SourceId> first(ImportOutcome outcome) {
    return came(outcome).flatMap(came -> came.sources().stream().findFirst());
  }

  private static Optional<Came> came(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Added added -> Optional.of(added.came());
      case ImportOutcome.Partly partly -> Optional.of(partly.came());
      default -> Optional.empty();
    };
  }

  private static OfFile file(ImportOutcome outcome, Messages words) {
    String name = BringIn.name(outcome.file());
    return switch (outcome) {
      case ImportOutcome.Added added ->
          new OfFile(name, facts(added.came(), words), notes(added.notes(), words), first(outcome));
      case ImportOutcome.Partly partly ->
          new OfFile(
              name, facts(partly.came(), words), notes(partly.notes(), words), first(outcome));
      case ImportOutcome.AlreadyHere here ->
          new OfFile(name, words.text("sources.report.same"), List.of(), Optional.of(here.id()));
      case ImportOutcome.Unreadable(var _, Unreadable why) ->
          new OfFile(name, words.said(why.key(), why.facts()), List.of(), Optional.empty());
    };
  }

  private static String facts(Came came, Messages words) {
    List<String> facts = new ArrayList<>();
    facts.add(words.text("sources.kind.one." + came.kind().word()));
    if (came.collection() != null) {
      facts.add(words.text("sources.report.rows", came.sources().size(), came.rows()));
    }
    facts.add(words.text("sources.report.characters", came.characters()));
    if (came.turns() > 0) {
      facts.add(words.text("sources.report.turns", came.turns()));
    }
    return String.join(" · ", facts);
  }

  private static List<Note> notes(List<FileNote> notes, Messages words) {
    return notes.stream().map(note -> note(note, words)).toList();
  }

  static Note note(FileNote note, Messages words) {
    return new Note(
        words.said(note.kind().key(), note.facts()),
        words.said(note.place().key(), note.place().facts()));
  }
}
