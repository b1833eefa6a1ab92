package org.storyloom.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Relation;
import org.storyloom.finding.Strength;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.shell.ClaimStudy;
import org.storyloom.ui.shell.OpenStudy;
import org.storyloom.workspace.Settings;

/// The findings by keyboard, on a study on disk.
@ExtendWith(HeadlessScreen.class)
class FindingsPaneTest {
  @TempDir private Path folder;
  private OpenStudy study;

  @BeforeEach
  void open() {
    Path place = folder.resolve("a.storyloom");
    ClaimStudy.make(place);
    study = OpenStudy.open(place, 1440, 900, Settings.USUAL);
    study.go(new Place.OfThing(PaneId.FINDINGS, ClaimStudy.TRUST.value()));
    HeadlessScreen.run(() -> node(".sl-ledger").requestFocus());
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void whatSpeaksAgainstAFindingComesFirst() {
    HeadlessScreen.save(study.stage(), "claims", "findings");
    List<String> heads =
        study.stage().getScene().getRoot().lookupAll(".sl-claim-head .sl-strong").stream()
            .map(label -> ((Label) label).getText())
            .toList();
    assertThat(heads).containsExactly("Speaks against it", "Carries it");
  }

  @Test
  void enterOnAQuoteLeadsToItsPassageAndTheWayBackToTheFinding() {
    Node quote = node(".sl-evidence");
    HeadlessScreen.run(quote::requestFocus);
    press(KeyCode.ENTER);
    assertThat(study.stage().getScene().lookup(".sl-coded-text")).isNotNull();
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(((Label) node(".sl-claim")).getText())
        .isEqualTo("People trust people, not uniforms.");
  }

  @Test
  void deleteTakesALinkOffAndTheJudgementIsStaleUntilSomebodySaysThatItStands() {
    Node quote = node(".sl-evidence");
    HeadlessScreen.run(quote::requestFocus);
    press(KeyCode.DELETE);
    assertThat(links()).extracting(EvidenceLink::relation).doesNotContain(Relation.CONTRADICTS);
    assertThat(findings().stale()).containsExactly(ClaimStudy.TRUST);
    HeadlessScreen.save(study.stage(), "claims", "findings-stale");
    HeadlessScreen.run(() -> ((Button) node("the button", "Still stands")).fire());
    study.settle();
    assertThat(findings().stale()).isEmpty();
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(links()).hasSize(3);
  }

  @Test
  void aFindingIsJudgedWithItsReasons() {
    press(KeyCode.J);
    TextArea reasons = (TextArea) node(".sl-sheet .text-area");
    HeadlessScreen.run(() -> reasons.setText("Nobody says otherwise."));
    HeadlessScreen.save(study.stage(), "claims", "judge");
    HeadlessScreen.run(() -> ((Button) node(".sl-sheet .accent")).fire());
    study.settle();
    Judgement last = findings().judgements(ClaimStudy.TRUST).getLast();
    assertThat(last.strength()).isEqualTo(Strength.FAIR);
    assertThat(last.reasons()).isEqualTo("Nobody says otherwise.");
  }

  @Test
  void aFindingIsStatedAndOpened() {
    press(KeyCode.CONTROL, KeyCode.N);
    TextArea claim = (TextArea) node(".sl-sheet .sl-claim-field");
    HeadlessScreen.run(() -> claim.setText("Cousins tell cousins."));
    HeadlessScreen.run(() -> ((Button) node(".sl-sheet .accent")).fire());
    study.settle();
    assertThat(findings().all()).extracting(Finding::claim).contains("Cousins tell cousins.");
    assertThat(((Label) node(".sl-claim")).getText()).isEqualTo("Cousins tell cousins.");
  }

  @Test
  void evidenceIsLinkedFromItsTheme() {
    press(KeyCode.L);
    ListView<?> offers = (ListView<?>) node(".sl-sheet .sl-rows");
    assertThat(offers.getItems()).hasSize(1);
    HeadlessScreen.run(() -> offers.getSelectionModel().select(0));
    HeadlessScreen.save(study.stage(), "claims", "link");
    HeadlessScreen.run(() -> ((Button) node(".sl-sheet .accent")).fire());
    study.settle();
    assertThat(links()).hasSize(4);
  }

  private Node node(String selector) {
    return HeadlessScreen.ask(() -> study.stage().getScene().getRoot().lookup(selector));
  }

  private Node node(String selector, String words) {
    return HeadlessScreen.ask(() ->
        study.stage().getScene().getRoot().lookupAll(".button").stream()
            .filter(one -> one instanceof Button button && words.equals(button.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(selector)));
  }

  private Findings findings() {
    return new Findings(study.workspace().database());
  }

  private List<EvidenceLink> links() {
    return findings().links(ClaimStudy.TRUST);
  }

  private void press(KeyCode... keys) {
    HeadlessScreen.press(keys);
    study.settle();
  }
}
