package org.storyloom.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storyloom.job.Token;
import org.storyloom.source.Draft;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.ImportTexts.Arrival;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.source.files.ReadOutcome;
import org.storyloom.source.files.ReadText;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.store.Digest;
import org.storyloom.store.History;
import org.storyloom.table.file.Faults;
import org.storyloom.table.file.Unreadable;

/// Brings files in: reads them, then adds what came as one step. Whatever is wrong with a file is
/// an outcome of its own and keeps no other from coming in. Cancelling the token throws
/// `Cancelled`, with the study as before.
public final class Imports {
  private static final int BUFFER = 1 << 16;

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
    Optional<Unreadable> door = Faults.atTheDoor(file.path(), Long.MAX_VALUE);
    if (door.isPresent()) {
      return unreadable(file, door.get());
    }
    String digest;
    try {
      digest = digest(file.path(), token);
    } catch (IOException failed) {
      return unreadable(file, Faults.reason(failed, ""));
    }
    List<Source> here = sources.byOrigin(digest);
    if (!here.isEmpty()) {
      return new Reading.Ended(new ImportOutcome.AlreadyHere(file.path(), here.getFirst().id()));
    }
    return switch (files.read(file.path(), file.options(), token)) {
      case ReadOutcome.Failed(Unreadable why) -> unreadable(file, why);
      case ReadOutcome.Read(ReadText text) ->
          new Reading.Ready(new TextIntake(file.path(), file.known(), digest).draft(text), text);
    };
  }

  private static Reading unreadable(TextFile file, Unreadable why) {
    return new Reading.Ended(new ImportOutcome.Unreadable(file.path(), why));
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

  private static String digest(Path file, Token token) throws IOException {
    MessageDigest digest = Digest.begin();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        token.check();
        digest.update(buffer, 0, n);
      }
    }
    return Digest.hex(digest.digest());
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
