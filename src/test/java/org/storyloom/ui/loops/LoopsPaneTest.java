package org.storyloom.ui.loops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.learningloop.Response;
import org.storyloom.learningloop.Votes;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.shell.ClaimStudy;
import org.storyloom.ui.shell.OpenStudy;
import org.storyloom.workspace.Settings;

/// The loop desk and the workshop by keyboard, on a study on disk.
@ExtendWith(HeadlessScreen.class)
class LoopsPaneTest {
  @TempDir private Path folder;
  private OpenStudy study;

  @BeforeEach
  void open() {
    Path place = folder.resolve("a.storyloom");
    ClaimStudy.make(place);
    study = OpenStudy.open(place, 1440, 900, Settings.USUAL);
    study.go(new Place.OfThing(PaneId.LOOPS, ClaimStudy.SECOND.value()));
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void aLoopBeginsWithWhatWasSaidAndDone() {
    HeadlessScreen.save(study.stage(), "claims", "loops");
    assertThat(words(".sl-said-cell"))
        .contains("What we said in loop 1", "Ask in every group whom they would tell.");
  }

  @Test
  void handsAreCountedOnTheWallAndTheDeskComesBack() {
    press(KeyCode.F5);
    assertThat(rail().isVisible()).isFalse();
    press(KeyCode.DIGIT1);
    press(KeyCode.DIGIT1);
    press(KeyCode.DIGIT2);
    press(KeyCode.RIGHT);
    press(KeyCode.DIGIT3);
    press(KeyCode.ESCAPE);
    assertThat(rail().isVisible()).isTrue();
    LearningLoops loops = new LearningLoops(study.workspace().database());
    assertThat(loops.votes(ClaimStudy.SECOND))
        .containsOnly(
            java.util.Map.entry(ClaimStudy.TRUST, new Votes(2, 0, 1)),
            java.util.Map.entry(ClaimStudy.BARE, new Votes(0, 1, 0)));
    assertThat(loops.responses(ClaimStudy.SECOND)).hasSize(3);
  }

  @Test
  void theWallShowsNoWordsWithoutAConsentForPartners() {
    press(KeyCode.F5);
    assertThat(words(".sl-wall-quote")).isEmpty();
    assertThat(words(".sl-wall-small"))
        .contains("No words behind this finding may be shown to partners.");
    ClaimStudy.consent(study.workspace());
    study.settle();
    HeadlessScreen.save(study.stage(), "claims", "wall");
    assertThat(words(".sl-wall-quote"))
        .containsExactly("Not the packhouse.", "The woman from the library");
  }

  @Test
  void aDecisionIsWrittenDownForTheFindingThatIsTalkedAbout() {
    press(KeyCode.D);
    TextArea what = (TextArea) node(".sl-sheet .text-area");
    TextField owner = (TextField) node(".sl-sheet .text-field");
    HeadlessScreen.run(() -> what.setText("Ring together."));
    HeadlessScreen.run(() -> owner.setText("Mantas R."));
    HeadlessScreen.run(() -> ((Button) node(".sl-sheet .accent")).fire());
    study.settle();
    List<Decision> decisions =
        new LearningLoops(study.workspace().database()).decisions(ClaimStudy.SECOND);
    assertThat(decisions).hasSize(1);
    assertThat(decisions.getFirst().facts().what()).isEqualTo("Ring together.");
    assertThat(decisions.getFirst().facts().owner()).isEqualTo("Mantas R.");
    assertThat(decisions.getFirst().facts().findings()).containsExactly(ClaimStudy.TRUST);
  }

  @Test
  void anObjectionIsKeptInItsWords() {
    press(KeyCode.O);
    TextArea words = (TextArea) node(".sl-sheet .text-area");
    HeadlessScreen.run(() -> words.setText("For them the phone is the only door."));
    HeadlessScreen.run(() -> ((Button) node(".sl-sheet .accent")).fire());
    study.settle();
    List<Response> responses =
        new LearningLoops(study.workspace().database()).responses(ClaimStudy.SECOND);
    assertThat(responses).hasSize(1);
    assertThat(responses.getFirst().facts().words())
        .isEqualTo("For them the phone is the only door.");
    assertThat(words(".sl-quote")).contains("For them the phone is the only door.");
  }

  @Test
  void theWorkshopPackIsMadeForPartners() {
    ClaimStudy.consent(study.workspace());
    Path pack = folder.resolve("pack.docx");
    var loop =
        new LearningLoops(study.workspace().database()).find(ClaimStudy.SECOND).orElseThrow();
    HeadlessScreen.run(() -> new Packing(study.bench()).make(loop, pack));
    study.settle();
    assertThat(pack).exists();
    assertThat(HeadlessScreen.ask(() -> study.bench().noticeProperty().get()))
        .hasValueSatisfying(
            notice -> assertThat(notice.words()).startsWith("Made pack.docx for partners"));
  }

  private Node rail() {
    return node(".sl-rail");
  }

  private Node node(String selector) {
    return HeadlessScreen.ask(() -> study.stage().getScene().getRoot().lookup(selector));
  }

  private List<String> words(String selector) {
    return HeadlessScreen.ask(() ->
        study.stage().getScene().getRoot().lookupAll(selector).stream()
            .filter(Label.class::isInstance)
            .map(label -> ((Label) label).getText())
            .toList());
  }

  private void press(KeyCode... keys) {
    HeadlessScreen.press(keys);
    study.settle();
  }
}
