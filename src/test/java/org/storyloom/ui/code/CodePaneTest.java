package org.storyloom.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.text.CodedText;
import org.storyloom.ui.control.text.Range;
import org.storyloom.ui.shell.OpenStudy;
import org.storyloom.workspace.Settings;

/// The code pane by keyboard, on a study on disk.
@ExtendWith(HeadlessScreen.class)
class CodePaneTest {
  @TempDir private Path folder;
  private OpenStudy study;

  @BeforeEach
  void open() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.make(place);
    study = OpenStudy.open(place, 1440, 900, Settings.USUAL);
    study.go(new Place.Whole(PaneId.CODE));
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void aKeyAppliesItsThemeToTheSelectedWords() {
    select("I do not trust the uniform.");
    press(KeyCode.DIGIT8);
    assertThat(quotes("Mistrust of authorities"))
        .containsExactly(
            "Back home the policeman was the one you paid.", "I do not trust the uniform.");
  }

  @Test
  void enterFindsAThemeByAFewLettersAndAppliesIt() {
    select("She asks if you have eaten.");
    press(KeyCode.ENTER);
    press(KeyCode.T);
    press(KeyCode.R);
    press(KeyCode.U);
    press(KeyCode.S);
    HeadlessScreen.save(study.stage(), "shell", "code-popup");
    press(KeyCode.DOWN);
    press(KeyCode.UP);
    press(KeyCode.ENTER);
    assertThat(quotes("Trusted messengers"))
        .containsExactly("The woman from the library", "She asks if you have eaten.");
  }

  @Test
  void aThemeIsMadeOfThePassagesOwnWordsInOneStep() {
    select("She called it bad luck.");
    press(KeyCode.CONTROL, KeyCode.I);
    assertThat(quotes("She called it bad luck")).containsExactly("She called it bad luck.");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(names()).doesNotContain("She called it bad luck");
  }

  @Test
  void aCodingIsFoundGrownAndTakenAwayByKeys() {
    focus();
    press(KeyCode.ALT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.RIGHT);
    assertThat(quotes("Look away")).containsExactly("Not the packhouse. Then");
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.LEFT);
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.LEFT);
    assertThat(quotes("Look away")).containsExactly("Not the");
    press(KeyCode.DELETE);
    assertThat(quotes("Look away")).isEmpty();
  }

  @Test
  void theMemoIsKeptWhenTheFieldIsLeft() {
    focus();
    press(KeyCode.ALT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    TextArea memo = (TextArea) study.stage().getScene().lookup(".sl-code-inspected .text-area");
    assertThat(memo.isFocused()).isTrue();
    HeadlessScreen.run(() -> memo.setText("Not where she looked for it."));
    HeadlessScreen.save(study.stage(), "shell", "code-inspector");
    focus();
    study.settle();
    assertThat(codings())
        .filteredOn(coding -> coding.quote().equals("Not the packhouse."))
        .extracting(Coding::memo)
        .containsExactly("Not where she looked for it.");
  }

  @Test
  void nothingIsCopiedWithoutAConsent() {
    HeadlessScreen.run(() -> Clipboard.getSystemClipboard().clear());
    select("She called it bad luck.");
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(HeadlessScreen.<Boolean>ask(() -> Clipboard.getSystemClipboard().hasString()))
        .isFalse();
    assertThat(HeadlessScreen.ask(() -> study.bench().noticeProperty().get()))
        .hasValueSatisfying(notice ->
            assertThat(notice.words())
                .isEqualTo(
                    "Not copied: no consent is recorded for this source. It stays readable here."));
  }

  @Test
  void aThemeIsShownAloneAndAllAgainFromTheTree() {
    Node tree = study.stage().getScene().lookup(".sl-code-themes");
    HeadlessScreen.run(tree::requestFocus);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.S);
    assertThat(drawn()).containsExactly("Mistrust of authorities");
    press(KeyCode.S);
    assertThat(drawn())
        .containsExactly("Look away", "Mistrust of authorities", "Trusted messengers");
  }

  @Test
  void enterInTheTreeAppliesTheThemeToTheSelectedWords() {
    select("She called it bad luck.");
    HeadlessScreen.run(() -> study.stage().getScene().lookup(".sl-code-themes").requestFocus());
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(quotes("Mistrust of authorities"))
        .containsExactly(
            "She called it bad luck.", "Back home the policeman was the one you paid.");
  }

  @Test
  void aCodingIsLinkedToAFindingByKeys() {
    FindingId finding = new FindingId(study.workspace().history().mint().id());
    study
        .workspace()
        .history()
        .perform(new StateFinding(finding, "", null, FindingFacts.of("People look away.")));
    study.settle();
    focus();
    press(KeyCode.ALT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.L);
    press(KeyCode.ENTER);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(new Findings(study.workspace().database()).links(finding))
        .extracting(EvidenceLink::relation)
        .containsExactly(Relation.QUALIFIES);
    HeadlessScreen.save(study.stage(), "shell", "code-leaning");
  }

  private void focus() {
    HeadlessScreen.run(() -> text().requestFocus());
    study.settle();
  }

  private void select(String words) {
    int at = OpenStudy.GROUP.indexOf(words);
    focus();
    HeadlessScreen.run(() -> text().select(new Range(at, at + words.length())));
    study.settle();
  }

  private void press(KeyCode... keys) {
    HeadlessScreen.press(keys);
    study.settle();
  }

  private CodedText text() {
    return (CodedText) study.stage().getScene().lookup(".sl-coded-text");
  }

  private List<String> drawn() {
    return HeadlessScreen.ask(() ->
        text().marks().stream().filter(mark -> !mark.muted()).map(mark -> mark.label()).toList());
  }

  private List<Coding> codings() {
    return new Codings(study.workspace().database()).list(Which.ALL);
  }

  private List<String> names() {
    return new Themes(study.workspace().database())
        .read().inOrder().stream().map(Theme::name).toList();
  }

  private List<String> quotes(String theme) {
    var id =
        new Themes(study.workspace().database())
            .read().inOrder().stream()
                .filter(one -> one.name().equals(theme))
                .findFirst()
                .orElseThrow()
                .id();
    return new Codings(study.workspace().database()).of(id).stream().map(Coding::quote).toList();
  }
}
