package org.storyloom.ui.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.storyloom.exchange.BringNumbers;
import org.storyloom.l10n.Messages;

/// What became of tables of numbers, in words.
record NumbersReport(List<OfFile> files) {
  NumbersReport {
    files = List.copyOf(files);
  }

  /// One table: what came, and what did not, each with its place.
  record OfFile(String name, String facts, boolean trouble, List<Note> notes) {}

  /// Something that was changed or left out, and where.
  record Note(String what, String where) {}

  static NumbersReport of(List<BringNumbers.Became> became, Messages words) {
    return new NumbersReport(became.stream().map(one -> file(one, words)).toList());
  }

  private static OfFile file(BringNumbers.Became became, Messages words) {
    String name = name(became.file());
    return switch (became) {
      case BringNumbers.Became.Came came -> came(name, came, words);
      case BringNumbers.Became.Failed(var _, var why) ->
          new OfFile(name, words.said(why.key(), why.facts()), true, List.of());
      case BringNumbers.Became.Other _ ->
          new OfFile(name, words.text("indicators.report.other"), true, List.of());
    };
  }

  private static OfFile came(String name, BringNumbers.Became.Came came, Messages words) {
    List<Note> notes = new ArrayList<>();
    came.misfits()
        .forEach(one ->
            notes.add(
                new Note(
                    words.said(one.why().words(), one.why().with()),
                    words.text("table.place.line", Long.toString(one.line())))));
    came.notes()
        .forEach(one ->
            notes.add(
                new Note(
                    words.said(one.kind().key(), one.facts()),
                    words.said(one.place().key(), one.place().facts()))));
    String facts = words.text("indicators.report." + came.what(), came.added());
    return new OfFile(
        name,
        came.here() > 0 ? facts + " · " + words.text("indicators.report.here", came.here()) : facts,
        came.partly(),
        notes);
  }

  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
