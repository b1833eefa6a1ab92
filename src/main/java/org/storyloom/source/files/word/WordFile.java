package org.storyloom.source.files.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.storyloom.table.file.Faults;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.OfficePackage;
import org.storyloom.table.file.OfficePackage.Opening;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.Unreadable;
import org.storyloom.table.file.XmlPart;

/// Reads a DOCX file: its body becomes the text, all else that has words becomes notes.
public final class WordFile {
  private final OfficePackage office;
  private final WordStyles styles;

  private WordFile(OfficePackage office, WordStyles styles) {
    this.office = office;
    this.styles = styles;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It was read.
    record Read(WordText text) implements Outcome {}

    /// It cannot be read.
    record Failed(Unreadable why) implements Outcome {}
  }

  /// Reads a file. Whatever is wrong with it comes back as a reason.
  public static Outcome read(Path file) {
    return switch (OfficePackage.open(file, OfficePackage.Format.DOCX)) {
      case Opening.Failed(var why) -> new Outcome.Failed(why);
      case Opening.Opened(var office) -> {
        try (office) {
          yield outcome(new WordFile(office, styles(office)).text());
        } catch (IOException
            | XMLStreamException
            | InvalidFormatException
            | RuntimeException
            | StackOverflowError fault) {
          yield new Outcome.Failed(Faults.reason(fault, "document"));
        }
      }
    };
  }

  private static Outcome outcome(WordText text) {
    if (!text.text().isBlank()) {
      return new Outcome.Read(text);
    }
    return new Outcome.Failed(
        text.notes().isEmpty()
            ? new Unreadable.Empty()
            : new Unreadable.NoWords(text.notes().getFirst().kind()));
  }

  private static WordStyles styles(OfficePackage office)
      throws IOException, XMLStreamException, InvalidFormatException {
    for (PackagePart part : office.related(office.main(), "styles")) {
      try (XmlPart xml = office.xml(part)) {
        return WordStyles.of(xml);
      }
    }
    return WordStyles.none();
  }

  private WordText text() throws IOException, XMLStreamException, InvalidFormatException {
    List<Para> paragraphs = paragraphs(office.main());
    Map<String, List<String>> footnotes = beside("footnotes", "footnote");
    Map<String, List<String>> endnotes = beside("endnotes", "endnote");
    Map<String, List<String>> comments = beside("comments", "comment");
    var rest = new Notes();
    fill(paragraphs, NoteKind.FOOTNOTE, footnotes, rest);
    fill(paragraphs, NoteKind.ENDNOTE, endnotes, rest);
    fill(paragraphs, NoteKind.MARGIN_COMMENT, comments, rest);
    nameDocuments(paragraphs);
    for (String words : headers()) {
      rest.add(NoteKind.HEADER_OR_FOOTER, Place.whole(), words);
    }
    return WordText.of(paragraphs, rest);
  }

  private List<Para> paragraphs(PackagePart part) throws IOException, XMLStreamException {
    WordBody.Walked walked = walk(part, true);
    return (walked.soundFields() ? walked : walk(part, false)).paragraphs();
  }

  private WordBody.Walked walk(PackagePart part, boolean trustFields)
      throws IOException, XMLStreamException {
    try (XmlPart xml = office.xml(part)) {
      return WordBody.walk(xml, styles, trustFields);
    }
  }

  /// The footnotes, endnotes or comments of the document by id: for a comment its author and words,
  /// else the words.
  private Map<String, List<String>> beside(String kind, String element)
      throws IOException, XMLStreamException, InvalidFormatException {
    return SideNotes.read(office, kind, element, styles);
  }

  /// Puts the words in the place of ids; what no place in the text refers to is noted as well.
  private static void fill(
      List<Para> all, NoteKind kind, Map<String, List<String>> words, Notes rest) {
    Set<String> placed = new HashSet<>();
    for (Para para : all) {
      para.marks.replaceAll(mark -> {
        if (mark.kind() != kind) {
          return mark;
        }
        String id = mark.facts().getFirst();
        placed.add(id);
        return mark.saying(words.getOrDefault(id, List.of("")));
      });
      para.marks.removeIf(
          mark -> mark.kind() == kind && mark.facts().stream().allMatch(String::isBlank));
    }
    words.forEach((id, facts) -> {
      if (!placed.contains(id) && !facts.getLast().isBlank()) {
        rest.add(new FileNote(kind, Place.whole(), facts));
      }
    });
  }

  private void nameDocuments(List<Para> all) {
    for (Para para : all) {
      para.marks.replaceAll(mark ->
          mark.kind() == NoteKind.OTHER_DOCUMENT
              ? mark.saying(List.of(target(mark.facts().getFirst())))
              : mark);
    }
  }

  private String target(String id) {
    PackageRelationship arrow = office.main().getRelationship(id);
    return arrow == null ? "" : arrow.getTargetURI().toString();
  }

  private Set<String> headers() throws IOException, XMLStreamException, InvalidFormatException {
    List<PackagePart> parts = new ArrayList<>(office.related(office.main(), "header"));
    parts.addAll(office.related(office.main(), "footer"));
    Set<String> words = new LinkedHashSet<>();
    for (PackagePart part : parts) {
      String said = WordText.words(paragraphs(part));
      if (!said.isBlank()) {
        words.add(said);
      }
    }
    return words;
  }
}
