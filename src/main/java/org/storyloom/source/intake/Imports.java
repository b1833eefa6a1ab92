package org.storyloom.source.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storyloom.job.Token;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportComments;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.ImportTexts.Arrival;
import org.storyloom.source.Origin;
import org.storyloom.source.Sources;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.source.files.ReadOutcome;
import org.storyloom.source.files.ReadText;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.source.files.comments.CommentColumns;
import org.storyloom.store.History;
import org.storyloom.table.Table;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.file.Unreadable;

/// Brings files in: reads them, then adds what came as one step. Whatever is wrong with a file is
/// an outcome of its own and keeps no other from coming in. Cancelling the token throws
/// `Cancelled`, with the study as before.
public final class Imports {
  private final History history;
  private final Sources sources;
  private final SourceFiles files;

  /// Imports into the study that `history` changes and `sources` reads, by way of `files`, which
  /// stay open.
  public Imports(History history, Sources sources, SourceFiles files) {
    this.history = history;
    this.sources = sources;
    this.files = files;
  }

  /// What reading a file has come to, before anything is added.
  private sealed interface Reading {
    record Ended(ImportOutcome outcome) implements Reading {}

    record Ready(Draft draft, ReadText text) implements Reading {}
  }

  /// Brings texts in, all in one step. A file whose bytes are here already is left out. Answers
  /// what became of each, in order.
  public List<ImportOutcome> texts(List<TextFile> all, Token token) {
    List<Reading> readings = new ArrayList<>();
    for (TextFile file : all) {
      token.check();
      token.progress(readings.size(), all.size() - readings.size(), name(file.path()));
      readings.add(read(file, token));
    }
    token.check();
    List<Draft> drafts = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Ready(Draft draft, ReadText _)) {
        drafts.add(draft);
      }
    }
    List<Arrival> arrivals =
        drafts.isEmpty() ? List.of() : history.perform(new ImportTexts(drafts));
    return outcomes(all, readings, arrivals);
  }

  private Reading read(TextFile file, Token token) {
    return switch (Door.at(file.path(), sources, token)) {
      case Door.Closed(ImportOutcome outcome) -> new Reading.Ended(outcome);
      case Door.Open(String digest) ->
          switch (files.read(file.path(), file.options(), token)) {
            case ReadOutcome.Failed(Unreadable why) ->
                new Reading.Ended(new ImportOutcome.Unreadable(file.path(), why));
            case ReadOutcome.Read(ReadText text) -> {
              TextIntake intake = new TextIntake(file.path(), file.known(), digest);
              yield new Reading.Ready(intake.draft(text), text);
            }
          };
    };
  }

  private static List<ImportOutcome> outcomes(
      List<TextFile> all, List<Reading> readings, List<Arrival> arrivals) {
    List<ImportOutcome> outcomes = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < all.size(); i++) {
      Path path = all.get(i).path();
      outcomes.add(
          switch (readings.get(i)) {
            case Reading.Ended(ImportOutcome outcome) -> outcome;
            case Reading.Ready(Draft draft, ReadText text) ->
                outcome(path, draft, text, arrivals.get(next++));
          });
    }
    return List.copyOf(outcomes);
  }

  private static ImportOutcome outcome(Path path, Draft draft, ReadText text, Arrival arrival) {
    if (arrival.alreadyHere()) {
      return new ImportOutcome.AlreadyHere(path, arrival.id());
    }
    String words = text.text();
    Came came =
        new Came(
            draft.facts().kind(),
            List.of(arrival.id()),
            draft.facts().setting().collection(),
            words.length(),
            words.codePointCount(0, words.length()),
            draft.turns().size(),
            0,
            0);
    return ImportOutcome.came(path, came, text.notes());
  }

  /// Brings the comments of a table in, as one step, with their collection where it is new. Those
  /// that the collection has already are left out.
  public ImportOutcome comments(CommentFile file, Token token) {
    token.check();
    return switch (Door.at(file.path(), sources, token)) {
      case Door.Closed(ImportOutcome outcome) -> outcome;
      case Door.Open(String digest) ->
          switch (files.table(file.path(), file.options(), token)) {
            case TableOutcome.Failed(Unreadable why) ->
                new ImportOutcome.Unreadable(file.path(), why);
            case TableOutcome.Opened(Table table) -> comments(file, table, digest, token);
          };
    };
  }

  private ImportOutcome comments(CommentFile file, Table table, String digest, Token token) {
    Optional<CommentColumns> columns =
        file.columns()
            .or(() ->
                file.known().kind() == null
                    ? CommentColumns.guess(table)
                    : CommentColumns.guessOfWords(table))
            .filter(found -> table.columns().contains(found.text()));
    if (columns.isEmpty()) {
      return new ImportOutcome.Unreadable(file.path(), new Unreadable.NoTextColumn());
    }
    Into into = file.into();
    Optional<Collection> here =
        sources.collection(into.id()).or(() -> sources.collection(into.slug()));
    CollectionId collection = here.map(Collection::id).orElse(into.id());
    Facts shared = file.known().shared(collection, into.name());
    CommentIntake intake = new CommentIntake(file, table, columns.get(), token);
    ImportComments comments =
        new ImportComments(
            collection, shared, new Origin(name(file.path()), digest), intake, file.first());
    AddCollection fresh = new AddCollection(into.id(), into.slug(), into.name(), shared.kind());
    ImportComments.Result result =
        history.perform(
            new BringComments(here.isPresent() ? Optional.empty() : Optional.of(fresh), comments));
    return intake.outcome(collection, shared.kind(), result);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
