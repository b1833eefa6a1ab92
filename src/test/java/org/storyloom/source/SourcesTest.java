package org.storyloom.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.source.ImportTexts.Arrival;
import org.storyloom.store.Digest;
import org.storyloom.store.Refused;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;

class SourcesTest {
  private static final String TALK =
      "Moderator: What did you see?\nDalyvė A: Nieko. 🙂\nModerator: And then?";

  @TempDir Path folder;
  OpenStudy study;

  @BeforeEach
  void open() {
    study = new OpenStudy(folder, 5);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private static Draft talk() {
    return new Draft(
        null,
        "",
        Facts.of("Focus group, Šiauliai", SourceKind.FOCUS_GROUP)
            .inLanguage("lt")
            .said(new Said(LocalDate.of(2019, 2, 14), null, null))
            .kept(new Keeping("to learn", LocalDate.of(2029, 12, 31))),
        new Origin("siauliai.docx", Digest.of("its bytes")),
        TALK,
        List.of(
            new Draft.Stretch(0, 11, 28, "Moderator", null, null, true),
            new Draft.Stretch(29, 39, 48, "Dalyvė A", null, 7120L, false),
            new Draft.Stretch(49, 60, 69, "Moderator", null, null, true)),
        List.of(FileNote.of(NoteKind.FOOTNOTE, Place.range(29, 30), "said quietly", "twice")));
  }

  @Test
  void aTextIsReadBackWithItsFactsTurnsAndNotes() {
    SourceId id = study.add(talk());
    Source source = study.sources.byId(id).orElseThrow();
    assertThat(source)
        .isEqualTo(
            new Source(
                id,
                "focus-group-siauliai",
                "Focus group, Šiauliai",
                SourceKind.FOCUS_GROUP,
                "lt",
                Setting.NONE,
                new Said(LocalDate.of(2019, 2, 14), null, null),
                Post.NONE,
                null,
                new Keeping("to learn", LocalDate.of(2029, 12, 31)),
                new Origin("siauliai.docx", Digest.of("its bytes")),
                new Extent(69, 68, 1, Digest.of(TALK))));
    assertThat(study.sources.text(id)).contains(TALK);
    assertThat(study.sources.turns(id))
        .extracting(turn -> TALK.substring(turn.words(), turn.end()))
        .containsExactly("What did you see?", "Nieko. 🙂", "And then?");
    assertThat(study.sources.notes(id))
        .containsExactly(
            FileNote.of(NoteKind.FOOTNOTE, Place.range(29, 30), "said quietly", "twice"));
    assertThat(study.sources.alone()).containsExactly(source);
    assertThat(study.sources.bySlug("focus-group-siauliai")).contains(source);
  }

  @Test
  void theSameFileTwiceIsRecognised() {
    SourceId id = study.add(talk());
    Draft other = Draft.of(Facts.of("Another", SourceKind.STORY), "Other words.");
    List<Arrival> arrivals = study.history.perform(new ImportTexts(List.of(talk(), other, talk())));
    assertThat(arrivals.getFirst()).isEqualTo(new Arrival(id, true));
    assertThat(arrivals.get(1).alreadyHere()).isFalse();
    assertThat(arrivals.get(2)).isEqualTo(new Arrival(id, true));
    assertThat(study.sources.count(Scope.ALL)).isEqualTo(2);
    assertThat(study.history.perform(new ImportTexts(List.of(talk()), true)).getFirst().id())
        .isNotEqualTo(id);
    assertThat(study.sources.bySlug("focus-group-siauliai-2")).isPresent();
  }

  @Test
  void anImportIsUndoneAndMadeAgainRowForRow() {
    var before = study.rows();
    study.add(talk());
    var after = study.rows();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(before);
    study.history.redo();
    assertThat(study.rows()).isEqualTo(after);
  }

  @Test
  void factsChangeAndTheTextStays() {
    SourceId original = study.add(talk());
    SourceId id = study.add(Draft.of(Facts.of("In English", SourceKind.FOCUS_GROUP), "Nothing."));
    Source before = study.sources.byId(id).orElseThrow();
    Facts facts =
        before
            .facts()
            .titled("Šiauliai in English")
            .inLanguage("en")
            .translating(new Translation(original, "R. K."));
    study.history.perform(new ChangeSource(id, facts));
    assertThat(study.sources.byId(id).orElseThrow().facts()).isEqualTo(facts);
    assertThat(study.sources.translations(original)).extracting(Source::id).containsExactly(id);
    assertThat(study.sources.page(Scope.ALL.inLanguage("en"), 0, 10)).hasSize(1);
    assertThatThrownBy(() -> study.history.perform(new ChangeSource(id, facts.titled(" "))))
        .isInstanceOf(Refused.class);
    study.history.perform(new RemoveSource(original));
    assertThat(study.sources.byId(id).orElseThrow().translation()).isNull();
  }

  @Test
  void aSpeakerIsOneCaseInAllItsTurns() {
    SourceId id = study.add(talk());
    assertThat(study.history.perform(new AssignSpeaker(id, "Moderator", null, false))).isEqualTo(2);
    assertThat(study.sources.turns(id)).noneMatch(Turn::moderator);
    study.history.undo();
    assertThat(study.sources.turns(id)).filteredOn(Turn::moderator).hasSize(2);
  }

  @Test
  void turnsMoveWithACorrectedText() {
    SourceId id = study.add(talk());
    String corrected =
        "Moderator: What did you see there?\nDalyvė A: Nieko. 🙂 Tik duris.\n"
            + "Moderator: And then?\nB: Nothing.";
    study.history.perform(new CorrectText(id, corrected, "heard again"));
    assertThat(study.sources.turns(id))
        .extracting(turn -> corrected.substring(turn.start(), turn.end()))
        .containsExactly(
            "Moderator: What did you see there?",
            "Dalyvė A: Nieko. 🙂 Tik duris.",
            "Moderator: And then?\nB: Nothing.");
    assertThat(study.sources.byId(id).orElseThrow().extent())
        .isEqualTo(
            new Extent(
                corrected.length(),
                corrected.codePointCount(0, corrected.length()),
                2,
                Digest.of(corrected)));
    assertThat(study.sources.revisions(id)).containsExactly(new Revision(1, "heard again"));
    assertThat(study.sources.text(id, 1)).contains(TALK);
    assertThatThrownBy(() -> study.history.perform(new CorrectText(id, " \n", "")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void manySourcesComeByPageOrOneByOne() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 4321; i++) {
      drafts.add(Draft.of(Facts.of("Text " + i, SourceKind.FIELD_NOTE), "Words " + i));
    }
    List<Arrival> arrivals = study.history.perform(new ImportTexts(drafts));
    List<SourceId> ids = arrivals.stream().map(Arrival::id).toList();
    assertThat(study.sources.ids(Scope.ALONE)).isEqualTo(ids);
    assertThat(study.sources.page(Scope.ALL, 4300, 50))
        .extracting(Source::id)
        .isEqualTo(ids.subList(4300, 4321));
    List<String> texts = new ArrayList<>();
    study.sources.eachText(Scope.ALL.of(SourceKind.FIELD_NOTE), (source, text) -> texts.add(text));
    assertThat(texts).hasSize(4321).contains("Words 4320");
    List<SourceId> each = new ArrayList<>();
    study.sources.each(Scope.ALL, source -> each.add(source.id()));
    assertThat(each).containsExactlyElementsOf(ids);
    assertThat(study.sources.texts(ids.subList(0, 2)))
        .isEqualTo(Map.of(ids.get(0), "Words 0", ids.get(1), "Words 1"));
  }
}
