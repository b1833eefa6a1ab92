package org.storyloom.source.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.storyloom.source.files.Wire.Message;
import org.storyloom.source.files.Wire.Received;
import org.storyloom.table.Row;
import org.storyloom.table.TableEnd;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;

/// How results are written into messages of the wire and read back, each form beside its twin.
final class Letters {
  private Letters() {}

  static void outcome(Message to, ReadOutcome outcome) throws IOException {
    to.flag(outcome instanceof ReadOutcome.Read);
    switch (outcome) {
      case ReadOutcome.Read(ReadText read) -> {
        to.words(read.format().name()).words(read.text());
        to.list(read.turns(), Letters::turn);
        to.list(read.notes(), Letters::note);
        to.maybe(read.charset().map(Charset::name)).words(read.suggestedKind());
      }
      case ReadOutcome.Failed(Unreadable why) -> unreadable(to, why);
    }
  }

  static ReadOutcome outcome(Received from) throws IOException {
    if (!from.flag()) {
      return new ReadOutcome.Failed(unreadable(from));
    }
    FileFormat format = FileFormat.valueOf(from.words());
    String text = from.words();
    List<ReadTurn> turns = from.list(Letters::turn);
    List<FileNote> notes = from.list(Letters::note);
    Optional<Charset> charset = from.maybeWords().map(Charset::forName);
    return new ReadOutcome.Read(new ReadText(format, text, turns, notes, charset, from.words()));
  }

  static void turn(Message to, ReadTurn turn) throws IOException {
    to.number(turn.start()).number(turn.end()).number(turn.wordsStart());
    to.maybe(turn.speaker()).maybe(turn.millis());
  }

  static ReadTurn turn(Received from) throws IOException {
    int start = (int) from.number();
    int end = (int) from.number();
    int words = (int) from.number();
    return new ReadTurn(start, end, words, from.maybeWords(), from.maybeNumber());
  }

  static void note(Message to, FileNote note) throws IOException {
    to.words(note.kind().name());
    switch (note.place()) {
      case Place.Whole() -> to.words("whole");
      case Place.Line(long line) -> to.words("line").number(line);
      case Place.Range(int start, int end) -> to.words("range").number(start).number(end);
      case Place.Column(String name) -> to.words("column").words(name);
    }
    to.list(note.facts(), Message::words);
  }

  static FileNote note(Received from) throws IOException {
    NoteKind kind = NoteKind.valueOf(from.words());
    Place place =
        switch (from.words()) {
          case "line" -> Place.line(from.number());
          case "range" -> Place.range((int) from.number(), (int) from.number());
          case "column" -> Place.column(from.words());
          default -> Place.whole();
        };
    return new FileNote(kind, place, from.list(Received::words));
  }

  static void unreadable(Message to, Unreadable why) throws IOException {
    to.words(why.getClass().getSimpleName());
    switch (why) {
      case Unreadable.NotThisFormat(String expected, String found) ->
          to.words(expected).words(found);
      case Unreadable.NoWords(NoteKind instead) -> to.words(instead.name());
      case Unreadable.Damaged(String where) -> to.words(where);
      case Unreadable.TooLarge(long bytes, long limit) -> to.number(bytes).number(limit);
      case Unreadable.TimedOut(Duration limit) -> to.number(limit.toMillis());
      case Unreadable.IoFailure(Unreadable.Kind kind) -> to.words(kind.name());
      case Unreadable.Empty _,
          Unreadable.NoTextColumn _,
          Unreadable.Encrypted _,
          Unreadable.Truncated _,
          Unreadable.Swelled _ -> {
        // Its name says all.
      }
    }
  }

  static Unreadable unreadable(Received from) throws IOException {
    return switch (from.words()) {
      case "NotThisFormat" -> new Unreadable.NotThisFormat(from.words(), from.words());
      case "NoWords" -> new Unreadable.NoWords(NoteKind.valueOf(from.words()));
      case "Damaged" -> new Unreadable.Damaged(from.words());
      case "TooLarge" -> new Unreadable.TooLarge(from.number(), from.number());
      case "TimedOut" -> new Unreadable.TimedOut(Duration.ofMillis(from.number()));
      case "IoFailure" -> new Unreadable.IoFailure(Unreadable.Kind.valueOf(from.words()));
      case "Empty" -> new Unreadable.Empty();
      case "NoTextColumn" -> new Unreadable.NoTextColumn();
      case "Encrypted" -> new Unreadable.Encrypted();
      case "Truncated" -> new Unreadable.Truncated();
      default -> new Unreadable.Swelled();
    };
  }

  static void row(Message to, Row row) throws IOException {
    to.number(row.line()).list(row.cells(), Message::words);
  }

  static Row row(Received from) throws IOException {
    return new Row(from.number(), from.list(Received::words));
  }

  static void end(Message to, TableEnd end) throws IOException {
    to.number(end.rows()).list(end.notes(), Letters::note).flag(end.brokenOff().isPresent());
    if (end.brokenOff().isPresent()) {
      unreadable(to, end.brokenOff().get());
    }
  }

  static TableEnd end(Received from) throws IOException {
    long rows = from.number();
    List<FileNote> notes = from.list(Letters::note);
    return new TableEnd(
        rows, notes, from.flag() ? Optional.of(unreadable(from)) : Optional.empty());
  }
}
