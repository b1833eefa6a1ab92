package org.storyloom.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.storyloom.l10n.Messages;

class WordsOfNotesTest {
  @Test
  void everythingThatReadingMaySayHasWords() {
    List<String> keys = new ArrayList<>();
    for (NoteKind kind : NoteKind.values()) {
      keys.add(kind.key());
    }
    for (Place place :
        List.of(Place.whole(), Place.line(1), Place.range(0, 1), Place.column("a"))) {
      keys.add(place.key());
    }
    for (Unreadable why : reasons()) {
      keys.add(why.key());
    }
    for (Locale locale : List.of(Locale.UK, Locale.of("lt"))) {
      Messages messages = Messages.in(locale);
      assertThat(keys).filteredOn(key -> !messages.has(key)).isEmpty();
    }
  }

  @Test
  void factsStandInTheirPlaces() {
    Messages english = Messages.english();
    FileNote note = FileNote.of(NoteKind.RAGGED_ROW, Place.line(7), "3", "4");
    Unreadable why = new Unreadable.TooLarge(300L << 20, 64L << 20);

    assertThat(english.said(note.kind().key(), note.facts()))
        .isEqualTo("The row has 4 cells, the header 3. It was kept as it is.");
    assertThat(english.said(note.place().key(), note.place().facts())).isEqualTo("line 7");
    assertThat(english.said(why.key(), why.facts()))
        .isEqualTo("The file has 300 MB; at most 64 MB are read. Nothing was imported; split it.");
  }

  private static List<Unreadable> reasons() {
    List<Unreadable> all = new ArrayList<>();
    all.add(new Unreadable.Empty());
    all.add(new Unreadable.NoWords(NoteKind.PICTURE));
    all.add(new Unreadable.NoWords(NoteKind.FOOTNOTE));
    all.add(new Unreadable.NotThisFormat("docx", "pdf"));
    all.add(new Unreadable.NotThisFormat("text", "odt"));
    all.add(new Unreadable.NoTextColumn());
    all.add(new Unreadable.Encrypted());
    all.add(new Unreadable.Truncated());
    all.add(new Unreadable.Damaged("zip"));
    all.add(new Unreadable.TooLarge(2, 1));
    all.add(new Unreadable.TimedOut(Duration.ofSeconds(60)));
    all.add(new Unreadable.Swelled());
    for (Unreadable.Kind kind : Unreadable.Kind.values()) {
      all.add(new Unreadable.IoFailure(kind));
    }
    return all;
  }
}
