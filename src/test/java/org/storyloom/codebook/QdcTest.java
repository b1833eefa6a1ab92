package org.storyloom.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storyloom.SmallStudy;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;

class QdcTest {
  private static final String SIGNS = "a6ce3cd7-d4fe-5547-8e73-b4913c65af3f";
  private static final String DEBT = "CB3B779E-B6A0-595E-9AFF-BA41C888D92E";
  private static final String SET = "0fbf8a3c-1111-4222-8333-444455556666";

  @TempDir Path folder;

  private static Qdc.Outcome read(String xml) {
    return Qdc.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "Signs");
  }

  private static CodebookDraft draft(String xml) {
    assertThat(read(xml)).isInstanceOf(Qdc.Outcome.Read.class);
    return ((Qdc.Outcome.Read) read(xml)).draft();
  }

  private static ThemeId theme(String id) {
    return new ThemeId(UUID.fromString(id));
  }

  private static String book(String namespace, String inside) {
    return "<?xml version='1.0' encoding='utf-8'?><CodeBook xmlns='"
        + namespace
        + "' origin='X'><Codes>"
        + inside
        + "</CodeBook>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:QDA-XML:codebook:1.0", "urn:QDA-XML:codebook:0:4"})
  void bothNamespacesAreReadAndIdentifiersKept(String namespace) {
    CodebookDraft draft =
        draft(
            book(
                namespace,
                """
                <Code guid='%s' name='Ženklai' isCodable='false' color='#0Ac'>
                  <Description>Požymiai

                Kada naudoti: kai matyti.
                When not to use: never</Description>
                  <Code guid='{%s}' name='Skola 🆘' isCodable='true'/>
                </Code></Codes>
                <Sets><Set guid='%s' name='Help'><MemberCode guid='%s'/></Set></Sets>
                """
                    .formatted(SIGNS, DEBT, SET, DEBT)));
    assertThat(draft)
        .isEqualTo(
            new CodebookDraft(
                "Signs",
                List.of(
                    new CodebookDraft.Entry(
                        theme(SIGNS),
                        "",
                        null,
                        new ThemeFacts(
                            "Ženklai",
                            new Guidance("Požymiai", "kai matyti.", "never", ""),
                            "#00AACC",
                            null,
                            false)),
                    new CodebookDraft.Entry(
                        theme(DEBT), "", theme(SIGNS), ThemeFacts.named("Skola 🆘"))),
                List.of(
                    new CodebookDraft.Group(
                        new ThemeSetId(UUID.fromString(SET)), "Help", Set.of(theme(DEBT)))),
                List.of()));
  }

  @Test
  void whatIsMissingOrBrokenInACodeIsNotedAndTheRestComesIn() {
    CodebookDraft draft =
        draft(
            book(
                "urn:QDA-XML:codebook:1.0",
                """
                <Code name='No guid' isCodable='1' color='teal'/>
                <Code guid='%s' name='One'><NoteRef targetGUID='%s'/></Code>
                <Code guid='%s' name='Two'/></Codes>
                """
                    .formatted(SIGNS, SET, SIGNS)));
    assertThat(draft.themes())
        .extracting(entry -> entry.facts().name())
        .containsExactly("No guid", "One", "Two");
    assertThat(draft.themes().stream().map(CodebookDraft.Entry::id).distinct()).hasSize(3);
    assertThat(draft.notes())
        .containsExactly(
            Label.of("codebook.qdc.guid", "No guid"),
            Label.of("codebook.add.colour", "No guid", "teal"),
            Label.of("codebook.qdc.skipped", "NoteRef"),
            Label.of("codebook.qdc.guid", "Two"));
  }

  @Test
  void aFileThatIsNoCodebookIsNotRead() {
    assertThat(read("<html><body/></html>"))
        .isEqualTo(new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.other", "Signs")));
    assertThat(read("not xml"))
        .isEqualTo(new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.broken", "Signs", "1")));
    assertThat(read(""))
        .isEqualTo(new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.broken", "Signs", "1")));
    assertThat(read(book("x", "</Codes>")))
        .isEqualTo(new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.empty", "Signs")));
  }

  @Test
  void nothingOutsideTheFileIsOpened() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    String attack =
        "<!DOCTYPE CodeBook [<!ENTITY s SYSTEM '%s'>]>".formatted(secret.toUri())
            + "<CodeBook><Codes><Code guid='"
            + SIGNS
            + "' name='&s;'/></Codes></CodeBook>";
    assertThat(read(attack))
        .isEqualTo(new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.entities", "Signs")));
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><CodeBook>&b;</CodeBook>";
    assertThat(read(laughs))
        .isEqualTo(new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.entities", "Signs")));
  }

  @Test
  void aCodebookComesInOnceAndWhatClashesIsChangedAndNoted() {
    try (SmallStudy study = new SmallStudy(folder)) {
      ThemeId own = study.theme("Ženklai");
      study.history.perform(new ChangeTheme(own, ThemeFacts.named("Ženklai").keyed("d")));
      CodebookDraft draft =
          new CodebookDraft(
              "Signs",
              List.of(
                  new CodebookDraft.Entry(
                      theme(DEBT), "debt", theme(SIGNS), ThemeFacts.named("Skola").keyed("D")),
                  new CodebookDraft.Entry(theme(SIGNS), "", null, ThemeFacts.named("Ženklai")),
                  new CodebookDraft.Entry(
                      new ThemeId(new UUID(1, 1)),
                      "",
                      new ThemeId(new UUID(1, 2)),
                      ThemeFacts.named("Round").coloured("blue")),
                  new CodebookDraft.Entry(
                      new ThemeId(new UUID(1, 2)),
                      "",
                      new ThemeId(new UUID(1, 1)),
                      ThemeFacts.named("About"))),
              List.of(
                  new CodebookDraft.Group(
                      new ThemeSetId(new UUID(2, 2)),
                      "Help",
                      Set.of(theme(DEBT), new ThemeId(new UUID(3, 3))))),
              List.of());
      AddCodebook.Added added = study.history.perform(new AddCodebook(draft));
      assertThat(added.notes())
          .containsExactly(
              Label.of("codebook.add.renamed", "Ženklai", "Ženklai (2)"),
              Label.of("codebook.add.key", "Skola", "D"),
              Label.of("codebook.add.parent", "About"),
              Label.of("codebook.add.colour", "Round", "BLUE"),
              Label.of("codebook.add.member", "Help"));
      Codebook book = study.codebook();
      assertThat(book.inOrder().stream().map(each -> book.path(each.id())))
          .containsExactly(
              "Ženklai", "Ženklai (2)", "Ženklai (2) / Skola", "About", "About / Round");
      assertThat(book.bySlug("debt").orElseThrow().id()).isEqualTo(theme(DEBT));
      assertThat(book.sets())
          .containsExactly(
              new ThemeSet(new ThemeSetId(new UUID(2, 2)), "Help", 1, Set.of(theme(DEBT))));
      long position = study.history.position();
      AddCodebook.Added again = study.history.perform(new AddCodebook(draft));
      assertThat(again.themes()).isEmpty();
      assertThat(again.alreadyHere()).hasSize(4);
      assertThat(study.history.position()).isEqualTo(position);
      study.history.undo();
      assertThat(study.codebook().inOrder()).extracting(Theme::id).containsExactly(own);
    }
  }

  @Test
  void aCodebookWithoutEndIsRefused() {
    try (SmallStudy study = new SmallStudy(folder)) {
      List<CodebookDraft.Entry> chain = new ArrayList<>();
      for (int i = 0; i < 150; i++) {
        ThemeId above = i == 0 ? null : new ThemeId(new UUID(7, i - 1));
        chain.add(
            new CodebookDraft.Entry(new ThemeId(new UUID(7, i)), "", above, ThemeFacts.named("d")));
      }
      CodebookDraft draft = new CodebookDraft("Deep", chain, List.of(), List.of());
      assertThatThrownBy(() -> study.history.perform(new AddCodebook(draft)))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("codebook.add.deep");
    }
    assertThat(read(book("x", nested(50_000)))).isInstanceOf(Qdc.Outcome.Unreadable.class);
  }

  private static String nested(int levels) {
    return "<Code name='d'>".repeat(levels) + "</Code>".repeat(levels) + "</Codes>";
  }

  @Test
  void everyStarterCodebookComesInWithoutANote() throws IOException {
    Path codebooks = Path.of(System.getProperty("storyloom.basedir", "."), "themes/codebooks");
    try (SmallStudy study = new SmallStudy(folder);
        Stream<Path> files = Files.list(codebooks)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream stream = Files.newInputStream(file)) {
          Qdc.Outcome outcome = Qdc.read(stream, file.getFileName().toString());
          assertThat(outcome).isInstanceOf(Qdc.Outcome.Read.class);
          CodebookDraft draft = ((Qdc.Outcome.Read) outcome).draft();
          assertThat(study.history.perform(new AddCodebook(draft)).notes()).isEmpty();
        }
      }
      assertThat(study.codebook().size()).isGreaterThan(50);
      assertThat(study.codebook().inOrder()).allMatch(theme -> !theme.definition().isBlank());
    }
  }

  @Test
  void guidanceGoesThroughADescriptionAndBack() {
    Random random = new Random(3);
    List<String> words = List.of("", "Ženklas.", "One\ntwo\n\nthree", "“Yes: no.”");
    for (int i = 0; i < 300; i++) {
      Guidance guidance =
          new Guidance(
              words.get(random.nextInt(4)),
              words.get(random.nextInt(4)),
              words.get(random.nextInt(4)),
              words.get(random.nextInt(4)));
      assertThat(Description.read(Description.written(guidance))).isEqualTo(guidance);
    }
    assertThat(Description.read("Just words: here")).isEqualTo(Guidance.of("Just words: here"));
  }
}
