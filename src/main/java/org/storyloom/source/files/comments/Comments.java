package org.storyloom.source.files.comments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.storyloom.table.Row;
import org.storyloom.table.Table;
import org.storyloom.table.TableEnd;
import org.storyloom.table.file.CanonicalText;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;
import org.storyloom.table.value.DateStyle;
import org.storyloom.table.value.NumberStyle;
import org.storyloom.table.value.When;

/// Reads a table of comments. Its dates and numbers are looked at once as a whole before the
/// comments are handed on, because what `04/03/2019` and `1,204` mean only the column tells.
public final class Comments {
  private final Places places;
  private final DateStyle dates;
  private final NumberStyle numbers;
  private final Consumer<ReadComment> sink;
  private final Notes notes;
  private final SeenIds seen = new SeenIds();
  private long read;
  private long empty;
  private long repeated;

  private Comments(
      Places places,
      DateStyle dates,
      NumberStyle numbers,
      Consumer<ReadComment> sink,
      Notes notes) {
    this.places = places;
    this.dates = dates;
    this.numbers = numbers;
    this.sink = sink;
    this.notes = notes;
  }

  /// Hands every comment to `sink`, in the order of the file. Rows without words are left out, and
  /// so are those that repeat the id and the words of one before; a comment that repeats only the
  /// id comes without it. Columns that the table does not have are as if not named.
  ///
  /// @param locale decides where a column of dates or numbers can be read both ways
  public static CommentCount read(
      Table table, CommentColumns columns, Locale locale, Consumer<ReadComment> sink) {
    var notes = new Notes();
    notes.addAll(table.notes());
    Places places = Places.of(table.columns(), columns);
    DateStyle dates = DateStyle.ISO;
    NumberStyle numbers = NumberStyle.PLAIN;
    if (!table.plainValues() && (places.date >= 0 || places.reactions >= 0)) {
      var evidence = new Evidence(places);
      table.forEachRow(evidence::see);
      dates = evidence.dates.style(locale);
      numbers = evidence.numbers.style(locale);
      report(columns, dates, numbers, notes);
    }
    var comments = new Comments(places, dates, numbers, sink, notes);
    TableEnd end = table.forEachRow(comments::take);
    notes.addAll(end.notes());
    return new CommentCount(
        end.rows(),
        comments.read,
        comments.empty,
        comments.repeated,
        notes.list(),
        end.brokenOff());
  }

  private static void report(
      CommentColumns columns, DateStyle dates, NumberStyle numbers, Notes notes) {
    String order = dates.dayFirst() ? "day first" : "month first";
    Place column = Place.column(columns.date().orElse(""));
    switch (dates.doubt()) {
      case AMBIGUOUS -> notes.add(NoteKind.DATES_AMBIGUOUS, column, order);
      case CONTRADICTORY -> notes.add(NoteKind.DATES_CONTRADICT, column, order);
      case NONE -> {
        // The column is plain.
      }
    }
    if (!numbers.sure()) {
      notes.add(
          NoteKind.NUMBERS_AMBIGUOUS,
          Place.column(columns.reactions().orElse("")),
          Character.toString(numbers.decimal()));
    }
  }

  /// What a whole column shows.
  private static final class Evidence {
    private final Places places;
    private final DateStyle.Evidence dates = new DateStyle.Evidence();
    private final NumberStyle.Evidence numbers = new NumberStyle.Evidence();

    Evidence(Places places) {
      this.places = places;
    }

    void see(Row row) {
      if (places.date >= 0) {
        dates.see(row.cell(places.date));
      }
      if (places.reactions >= 0) {
        numbers.see(row.cell(places.reactions));
      }
    }
  }

  /// At which place in a row each thing stands; -1 where in none.
  private record Places(
      int text,
      int id,
      int date,
      int author,
      int language,
      int reactions,
      int replyTo,
      int link,
      int channel,
      int by) {
    static Places of(List<String> headers, CommentColumns columns) {
      return new Places(
          headers.indexOf(columns.text()),
          at(headers, columns.id()),
          at(headers, columns.date()),
          at(headers, columns.author()),
          at(headers, columns.language()),
          at(headers, columns.reactions()),
          at(headers, columns.replyTo()),
          at(headers, columns.link()),
          at(headers, columns.channel()),
          at(headers, columns.by()));
    }

    private static int at(List<String> headers, Optional<String> header) {
      return header.map(headers::indexOf).orElse(-1);
    }
  }

  private void take(Row row) {
    CanonicalText text = CanonicalText.ofPiece(places.text < 0 ? "" : row.cell(places.text));
    Optional<String> id = cell(row, places.id);
    Place line = Place.line(row.line());
    if (text.text().isBlank()) {
      empty++;
      notes.add(NoteKind.EMPTY_TEXT, line, id.orElse(""));
      return;
    }
    SeenIds.Seen before = id.map(it -> seen.see(it, text.text())).orElse(SeenIds.Seen.NEVER);
    if (before == SeenIds.Seen.WITH_THESE_WORDS) {
      repeated++;
      notes.add(NoteKind.REPEATED_ROW, line, id.orElse(""));
      return;
    }
    if (before == SeenIds.Seen.WITH_OTHER_WORDS) {
      notes.add(NoteKind.REPEATED_ID, line, id.orElse(""));
      id = Optional.empty();
    }
    if (text.replaced() > 0) {
      notes.add(NoteKind.CHARACTERS_REPLACED, line, Integer.toString(text.replaced()));
    }
    read++;
    sink.accept(comment(row, id, text.text(), line));
  }

  private ReadComment comment(Row row, Optional<String> id, String text, Place line) {
    return new ReadComment(
        row.line(),
        id,
        text,
        date(row, line),
        cell(row, places.author),
        cell(row, places.language),
        reactions(row, line),
        cell(row, places.replyTo),
        cell(row, places.link),
        cell(row, places.channel),
        cell(row, places.by));
  }

  private Optional<When> date(Row row, Place line) {
    Optional<String> words = cell(row, places.date);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<When> when = dates.parse(words.get());
    if (when.isEmpty() && !NumberStyle.isMissing(words.get())) {
      notes.add(NoteKind.DATE_UNREAD, line, words.get());
    }
    return when;
  }

  private OptionalLong reactions(Row row, Place line) {
    Optional<String> words = cell(row, places.reactions);
    if (words.isEmpty()) {
      return OptionalLong.empty();
    }
    Optional<BigDecimal> number = numbers.parse(words.get());
    if (number.isEmpty() && !NumberStyle.isMissing(words.get())) {
      notes.add(NoteKind.NUMBER_UNREAD, line, words.get());
    }
    return number.map(it -> OptionalLong.of(it.longValue())).orElse(OptionalLong.empty());
  }

  private static Optional<String> cell(Row row, int column) {
    String words = column < 0 ? "" : row.cell(column).strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
