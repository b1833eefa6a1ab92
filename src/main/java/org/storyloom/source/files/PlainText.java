package org.storyloom.source.files;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.storyloom.table.file.EncodingScan;
import org.storyloom.table.file.FoundFormat;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.TextEncoding;
import org.storyloom.table.file.Unreadable;

/// Reads the text formats from their bytes.
final class PlainText {
  private static final String WEBVTT = "WEBVTT";

  private PlainText() {}

  static ReadOutcome read(byte[] bytes, String name, FileFormat named, Optional<Charset> chosen) {
    Optional<String> other = FoundFormat.of(bytes);
    if (other.isPresent()) {
      return failed(new Unreadable.NotThisFormat(named.id(), other.get()));
    }
    Optional<TextEncoding> encoding = EncodingScan.of(bytes, chosen);
    if (encoding.isEmpty()) {
      return failed(new Unreadable.NotThisFormat(named.id(), "binary"));
    }
    var notes = new Notes();
    String text = encoding.get().decode(bytes, notes);
    if (text.isBlank()) {
      return failed(new Unreadable.Empty());
    }
    boolean subtitles = text.startsWith(WEBVTT);
    FileFormat format = subtitles && named == FileFormat.TEXT ? FileFormat.WEBVTT : named;
    Optional<Charset> charset = encoding.map(TextEncoding::charset);
    return switch (format) {
      case WEBVTT, SUBRIP -> Subtitles.read(text, name, format, charset, notes);
      case MARKDOWN -> read(text, MarkdownLines.of(text), name, format, charset, notes);
      case TEXT -> read(text, TextLine.plain(text), name, format, charset, notes);
      case WORD -> throw new IllegalArgumentException("not a text format");
    };
  }

  private static ReadOutcome read(
      String text,
      List<TextLine> lines,
      String name,
      FileFormat format,
      Optional<Charset> charset,
      Notes notes) {
    List<ReadTurn> turns = Transcript.turns(text, lines);
    String kind = SuggestedKind.of(name, turns);
    return new ReadOutcome.Read(new ReadText(format, text, turns, notes.list(), charset, kind));
  }

  private static ReadOutcome failed(Unreadable why) {
    return new ReadOutcome.Failed(why);
  }
}
