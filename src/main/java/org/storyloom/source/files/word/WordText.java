package org.storyloom.source.files.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;

/// The text of a document, where its paragraphs start and what they are, and what stands beside it.
public record WordText(String text, List<Paragraph> paragraphs, List<FileNote> notes) {
  /// What a paragraph is to its text.
  public enum Kind {
    WORDS,
    HEADING,
    LIST_ITEM,
    TABLE_ROW
  }

  /// A paragraph: where it starts in the text, what it is, and where the bold words end that it
  /// starts with.
  public record Paragraph(int start, Kind kind, int boldEnd) {}

  /// Puts paragraphs together to one text; `beside` comes after the notes that have a place in it.
  static WordText of(List<Para> all, Notes beside) {
    var text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Para para = all.get(i);
      para.start = text.length();
      paragraphs.add(new Paragraph(para.start, para.kind, para.start + para.boldEnd));
      text.append(para.text);
      if (i + 1 < all.size()) {
        text.append(para.after);
      }
    }
    List<FileNote> placed = new ArrayList<>();
    for (Para para : all) {
      for (Para.Mark mark : para.marks) {
        int from = para.start + mark.from();
        int end = Math.max(from, mark.to().start + mark.end());
        placed.add(new FileNote(mark.kind(), Place.range(from, end), mark.facts()));
      }
    }
    placed.sort(Comparator.comparingInt(note -> ((Place.Range) note.place()).start()));
    var notes = new Notes();
    notes.addAll(placed);
    notes.addAll(beside.list());
    long numbered = all.stream().filter(para -> para.numbered).count();
    if (numbered > 0) {
      notes.add(NoteKind.NUMBERING, Place.whole(), Long.toString(numbered));
    }
    return new WordText(text.toString(), List.copyOf(paragraphs), notes.list());
  }

  /// The words of paragraphs that stand beside the text.
  static String words(List<Para> all) {
    var text = new StringBuilder();
    all.forEach(para -> text.append(para.text).append('\n'));
    return text.toString().strip();
  }
}
