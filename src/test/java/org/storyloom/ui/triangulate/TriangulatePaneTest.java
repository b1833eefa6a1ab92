package org.storyloom.ui.triangulate;

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
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.Convergences;
import org.storyloom.triangulation.Rating;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.shell.ClaimStudy;
import org.storyloom.ui.shell.OpenStudy;
import org.storyloom.workspace.Settings;

/// The triangulation pane by keyboard, on a study on disk.
@ExtendWith(HeadlessScreen.class)
class TriangulatePaneTest {
  @TempDir private Path folder;
  private OpenStudy study;

  @BeforeEach
  void open() {
    Path place = folder.resolve("a.storyloom");
    ClaimStudy.make(place);
    study = OpenStudy.open(place, 1440, 900, Settings.USUAL);
    study.go(new Place.OfThing(PaneId.TRIANGULATE, ClaimStudy.TRUST.value()));
    Node matrix = study.stage().getScene().lookup(".sl-matrix");
    HeadlessScreen.run(matrix::requestFocus);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void whatTheLinksProposeIsRatedWithThreeKeys() {
    toStrand("Survey");
    press(KeyCode.J);
    HeadlessScreen.save(study.stage(), "claims", "rate");
    press(KeyCode.ENTER);
    assertThat(ratings()).extracting(Rating::convergence).containsExactly(Convergence.AGREEMENT);
    HeadlessScreen.save(study.stage(), "claims", "triangulate");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(ratings()).isEmpty();
  }

  @Test
  void dissonanceIsNotRatedBeforeSomebodySaysWhy() {
    toStrand("Focus groups");
    press(KeyCode.J);
    press(KeyCode.ENTER);
    assertThat(ratings()).isEmpty();
    TextArea note = (TextArea) study.stage().getScene().lookup(".sl-sheet .text-area");
    assertThat(note.isFocused()).isTrue();
    HeadlessScreen.run(() -> note.setText("She had looked for it elsewhere."));
    HeadlessScreen.run(() ->
        ((javafx.scene.control.Button) study.stage().getScene().lookup(".sl-sheet .accent"))
            .fire());
    study.settle();
    assertThat(ratings())
        .extracting(Rating::convergence, Rating::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Convergence.DISSONANCE, "She had looked for it elsewhere."));
  }

  @Test
  void lLeadsToAllLinksOfTheFinding() {
    press(KeyCode.L);
    assertThat(study.stage().getScene().lookup(".sl-claim-column")).isNotNull();
  }

  @Test
  void theMatrixIsCopiedAsATable() {
    HeadlessScreen.run(() -> Clipboard.getSystemClipboard().clear());
    HeadlessScreen.run(() ->
        study.stage().getScene().getRoot().lookupAll(".button").stream()
            .filter(node ->
                node instanceof javafx.scene.control.Button one
                    && one.getText().equals("Copy as table"))
            .map(javafx.scene.control.Button.class::cast)
            .forEach(javafx.scene.control.Button::fire));
    study.settle();
    String table = HeadlessScreen.ask(() -> Clipboard.getSystemClipboard().getString());
    assertThat(table.lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("Finding\tPartner stories");
    assertThat(table).contains("F1 People trust people, not uniforms.").contains("dissonance");
  }

  private void toStrand(String name) {
    List<String> strands =
        study.bench().plan().strands().stream().map(strand -> strand.name()).toList();
    assertThat(strands).contains(name);
    for (int i = 0; i <= strands.indexOf(name); i++) {
      press(KeyCode.RIGHT);
    }
  }

  private List<Rating> ratings() {
    return new Convergences(study.workspace().database()).ratings(ClaimStudy.TRUST);
  }

  private void press(KeyCode... keys) {
    HeadlessScreen.press(keys);
    study.settle();
  }
}
