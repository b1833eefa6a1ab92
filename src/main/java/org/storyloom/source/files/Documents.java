package org.storyloom.source.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storyloom.source.files.word.WordFile;
import org.storyloom.source.files.word.WordText;

/// Reads binary documents right here, with nothing between them and the program. The workbench has
/// this done in a process of its own (`DocumentReader`).
final class Documents {
  private Documents() {}

  static ReadOutcome read(Path file) {
    return switch (WordFile.read(file)) {
      case WordFile.Outcome.Failed(var why) -> new ReadOutcome.Failed(why);
      case WordFile.Outcome.Read(WordText word) -> {
        List<ReadTurn> turns = Transcript.turns(word.text(), lines(word));
        String kind = SuggestedKind.of(file.getFileName().toString(), turns);
        yield new ReadOutcome.Read(
            new ReadText(
                FileFormat.WORD, word.text(), turns, word.notes(), Optional.empty(), kind));
      }
    };
  }

  /// The lines of a document's text: each is what the paragraph is in which it starts.
  private static List<TextLine> lines(WordText word) {
    List<TextLine> lines = new ArrayList<>();
    List<WordText.Paragraph> paragraphs = word.paragraphs();
    int at = 0;
    for (TextLine line : TextLine.plain(word.text())) {
      while (at + 1 < paragraphs.size() && paragraphs.get(at + 1).start() <= line.start()) {
        at++;
      }
      WordText.Paragraph paragraph = paragraphs.get(at);
      int bold = Math.clamp(paragraph.boldEnd(), line.start(), line.end());
      lines.add(
          line.isWords()
              ? new TextLine(line.start(), line.end(), kind(paragraph.kind()), bold)
              : line);
    }
    return lines;
  }

  private static TextLine.Kind kind(WordText.Kind kind) {
    return switch (kind) {
      case WORDS -> TextLine.Kind.WORDS;
      case HEADING -> TextLine.Kind.HEADING;
      case LIST_ITEM -> TextLine.Kind.LIST_ITEM;
      case TABLE_ROW -> TextLine.Kind.TABLE_ROW;
    };
  }
}
