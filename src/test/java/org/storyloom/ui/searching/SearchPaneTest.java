package org.storyloom.ui.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.search.SavedSearch;
import org.storyloom.search.SavedSearches;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.text.CodedText;
import org.storyloom.ui.shell.OpenStudy;
import org.storyloom.workspace.Settings;

/// The search pane by keyboard, on a study on disk.
@ExtendWith(HeadlessScreen.class)
class SearchPaneTest {
  @TempDir private Path folder;
  private OpenStudy study;

  @BeforeEach
  void open() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.make(place);
    study = OpenStudy.open(place, 1440, 900, Settings.USUAL);
    study.go(new Place.Whole(PaneId.SEARCH));
  }

  @AfterEach
  void close() {
    study.close();
  }

  private Node find(String style) {
    return study.stage().getScene().lookup(style);
  }

  private TextField field() {
    return (TextField) find(".sl-searching-bar > .text-field");
  }

  private void type(String words) {
    HeadlessScreen.run(() -> {
      field().requestFocus();
      field().setText(words);
      field().end();
    });
    study.settle();
  }

  private void press(KeyCode... keys) {
    HeadlessScreen.press(keys);
    study.settle();
  }

  @SuppressWarnings("unchecked") // the list is the pane's own
  private ListView<Answer.Row> list() {
    return (ListView<Answer.Row>) find(".sl-searching-hits");
  }

  private List<String> hits() {
    return HeadlessScreen.ask(() ->
        list().getItems().stream()
            .filter(Answer.Row.Hit.class::isInstance)
            .map(Answer.Row.Hit.class::cast)
            .map(hit -> {
              Passage.Excerpt line = hit.passage().line();
              return line.hit().of(line.text());
            })
            .toList());
  }

  private String said() {
    return HeadlessScreen.ask(() ->
        ((TextFlow) find(".sl-searching-said"))
            .getChildren().stream()
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining()));
  }

  private List<String> tokens() {
    return HeadlessScreen.ask(() ->
        study.stage().getScene().getRoot().lookupAll(".sl-searching-token").stream()
            .map(token ->
                token.lookupAll(".label").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .collect(Collectors.joining(" ")))
            .toList());
  }

  @Test
  void whatIsTypedIsSaidAsASentenceAndFoundInLine() {
    type("polic* or trust");
    assertThat(hits()).containsExactly("police");
    assertThat(said()).isEqualTo("Looks for a word that begins with “polic” or a form of “trust”.");
    type("police (");
    assertThat(said()).startsWith("A word is missing here.");
    assertThat(hits()).containsExactly("police");
  }

  @Test
  void aFieldIsCompletedTakenAsATokenAndTakenBackToWords() {
    type("theme:mis");
    HeadlessScreen.save(study.stage(), "searching", "completion");
    press(KeyCode.TAB);
    assertThat(field().getText()).isEmpty();
    assertThat(tokens()).containsExactly("theme Mistrust of authorities");
    assertThat(hits()).hasSize(1);
    type("kind:focusGroup ");
    assertThat(tokens()).containsExactly("theme Mistrust of authorities", "kind Focus groups");
    HeadlessScreen.run(() -> field().home());
    press(KeyCode.BACK_SPACE);
    assertThat(field().getText()).isEqualTo("kind:focusGroup");
    assertThat(tokens()).containsExactly("theme Mistrust of authorities");
  }

  @Test
  void enterOpensThePassageWhereItStands() {
    type("uniform");
    press(KeyCode.ENTER);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    CodedText text = (CodedText) find(".sl-coded-text");
    assertThat(text).isNotNull();
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(field().getText()).isEqualTo("uniform");
  }

  @Test
  void chosenPassagesAreCodedInOneStep() {
    type("room");
    press(KeyCode.ENTER);
    press(KeyCode.SPACE);
    press(KeyCode.DOWN);
    press(KeyCode.SPACE);
    press(KeyCode.T);
    for (KeyCode key : List.of(KeyCode.L, KeyCode.O, KeyCode.O, KeyCode.K)) {
      press(key);
    }
    press(KeyCode.ENTER);
    var look =
        new Themes(study.workspace().database())
            .read().inOrder().stream()
                .filter(theme -> theme.name().equals("Look away"))
                .findFirst()
                .orElseThrow();
    assertThat(new Codings(study.workspace().database()).of(look.id()))
        .extracting(Coding::quote)
        .containsExactlyInAnyOrder(
            "Not the packhouse.",
            "They said the room was ready.",
            "They met her at the bus station, very friendly, the room and the job were ready, and"
                + " the passport stayed with them, “for safety”.");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(new Codings(study.workspace().database()).of(look.id())).hasSize(1);
  }

  @Test
  void aCodedPassageIsLinkedToAFinding() {
    FindingId id = new FindingId(study.workspace().history().mint().id());
    study
        .workspace()
        .history()
        .perform(new StateFinding(id, "", null, FindingFacts.of("People look away.")));
    study.settle();
    type("packhouse");
    press(KeyCode.ENTER);
    press(KeyCode.L);
    press(KeyCode.ENTER);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(new Findings(study.workspace().database()).links(id))
        .extracting(link -> link.bearing().relation())
        .containsExactly(Relation.QUALIFIES);
  }

  @Test
  void aSearchIsKeptUnderAName() {
    type("trust or police");
    HeadlessScreen.run(() ->
        study
            .bench()
            .perform(
                new org.storyloom.search.SaveSearch(
                    new org.storyloom.search.SavedSearchId(study.workspace().history().mint().id()),
                    "Who do people trust?",
                    "trust or police")));
    study.settle();
    assertThat(new SavedSearches(study.workspace().database()).all())
        .extracting(SavedSearch::name)
        .containsExactly("Who do people trust?");
    type("");
    assertThat(HeadlessScreen.<Boolean>ask(() -> find(".sl-searching-kept") != null)).isTrue();
  }
}
