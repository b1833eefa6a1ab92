package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.RailButton;
import org.storyloom.workspace.Settings;

/// The window around the panes, on the sample.
@ExtendWith(HeadlessScreen.class)
class ShellTest {
  @TempDir private Path folder;
  private OpenStudy study;

  @BeforeEach
  void open() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.makeSample(place);
    study = OpenStudy.open(place, 1440, 900, Settings.USUAL);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void everythingThatTakesTheFocusHasANameForScreenReaders() {
    List<String> nameless = new ArrayList<>();
    Sights.of(study.workspace().database())
        .forEach((pane, place) -> {
          if (study.shell().panes().ids().contains(pane)) {
            study.go(place);
            HeadlessScreen.run(() -> nameless(study.shell().root(), pane.key(), nameless));
          }
        });
    assertThat(nameless).isEmpty();
  }

  @Test
  void thePaletteFindsActsSourcesAndThemesAndGoesThere() {
    study.go(new Place.Whole(PaneId.CODE));
    press(KeyCode.CONTROL, KeyCode.K);
    press(KeyCode.N);
    press(KeyCode.I);
    press(KeyCode.E);
    HeadlessScreen.save(study.stage(), "shell", "palette");
    assertThat(chosen()).contains("The niece");
    press(KeyCode.ENTER);
    assertThat(HeadlessScreen.ask(() -> says("The niece"))).isTrue();
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(HeadlessScreen.ask(() -> study.shell().here().pane())).isEqualTo(PaneId.CODE);
  }

  @Test
  void theSheetOfShortcutsComesWithItsKeyAndGoesWithEscape() {
    study.go(new Place.Whole(PaneId.CODE));
    press(KeyCode.F1);
    HeadlessScreen.save(study.stage(), "shell", "shortcuts");
    assertThat(HeadlessScreen.ask(() -> says("Next coding"))).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(HeadlessScreen.ask(() -> says("Next coding"))).isFalse();
  }

  @Test
  void digitsWithControlGoThroughTheRailAndF6ThroughThePanels() {
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(HeadlessScreen.ask(() -> study.shell().here().pane())).isEqualTo(PaneId.SOURCES);
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    List<Node> focused = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      press(KeyCode.F6);
      focused.add(HeadlessScreen.ask(() -> study.stage().getScene().getFocusOwner()));
    }
    assertThat(focused).doesNotContainNull();
    assertThat(focused.stream().distinct().count()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void theWordsOfTheRailFitInBothLanguages() {
    List<String> cut = cut(study);
    OpenStudy lithuanian = OpenStudy.again(study, 1440, 900, Settings.USUAL.speaking("lt"));
    cut.addAll(cut(lithuanian));
    HeadlessScreen.save(lithuanian.stage(), "shell", "rail-lietuviskai");
    lithuanian.shell().close();
    assertThat(cut).isEmpty();
  }

  private static List<String> cut(OpenStudy study) {
    return HeadlessScreen.ask(() ->
        new ArrayList<>(
            study.shell().root().lookupAll(".sl-rail-button").stream()
                .map(RailButton.class::cast)
                .filter(button ->
                    button.lookupAll(".text").stream()
                        .noneMatch(node ->
                            node instanceof Text text && text.getText().equals(button.getText())))
                .map(Labeled::getText)
                .toList()));
  }

  private static void nameless(Node node, String where, List<String> found) {
    if (!node.isVisible() || node instanceof ScrollBar) {
      return;
    }
    boolean wordless =
        !(node instanceof Labeled label && label.getText() != null && !label.getText().isBlank());
    boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    boolean prompted =
        node instanceof TextInputControl field && !String.valueOf(field.getPromptText()).isBlank();
    boolean labelled =
        node.getScene().getRoot().lookupAll(".label").stream()
            .anyMatch(label -> label instanceof Label words && node.equals(words.getLabelFor()));
    if (node.isFocusTraversable() && wordless && !named && !prompted && !labelled) {
      found.add(where + ": " + node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> nameless(child, where, found));
    }
  }

  private String chosen() {
    return HeadlessScreen.ask(() ->
        Window.getWindows().stream()
            .filter(window -> window instanceof PopupWindow && window.isShowing())
            .flatMap(window -> window.getScene().getRoot().lookupAll(".sl-choice").stream())
            .map(Node::getAccessibleText)
            .reduce("", (all, one) -> all + one + "\n"));
  }

  private boolean says(String words) {
    return study.shell().root().lookupAll("*").stream()
        .filter(node -> node instanceof Labeled)
        .map(node -> Optional.ofNullable(((Labeled) node).getText()).orElse(""))
        .anyMatch(words::equals);
  }

  private void press(KeyCode... keys) {
    HeadlessScreen.press(keys);
    study.settle();
  }
}
