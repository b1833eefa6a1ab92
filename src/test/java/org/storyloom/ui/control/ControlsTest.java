package org.storyloom.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.TextSize;

@ExtendWith(HeadlessScreen.class)
class ControlsTest {
  @Test
  void aSwitchIsMovedByTheArrowsAndSaysWhatIsChosen() {
    SegmentedSwitch<String> segments =
        HeadlessScreen.ask(
            () -> new SegmentedSwitch<>("Group by", List.of("Kind", "Phase", "Site"), w -> w));
    HeadlessScreen.show(new VBox(segments), 300, 100);
    HeadlessScreen.run(() -> segments.getChildren().getFirst().requestFocus());
    HeadlessScreen.press(KeyCode.RIGHT);
    HeadlessScreen.press(KeyCode.RIGHT);
    HeadlessScreen.press(KeyCode.RIGHT);
    HeadlessScreen.press(KeyCode.LEFT);
    assertThat(HeadlessScreen.ask(segments::chosen)).isEqualTo("Phase");
    HeadlessScreen.click(segments.getChildren().getLast());
    assertThat(HeadlessScreen.ask(segments::chosen)).isEqualTo("Site");
    HeadlessScreen.click(segments.getChildren().getLast());
    assertThat(HeadlessScreen.ask(segments::chosen)).isEqualTo("Site");
  }

  @Test
  void aGroupFoldsByMouseAndByKeyboard() {
    GroupHead head = HeadlessScreen.ask(() -> new GroupHead("Focus groups", "4"));
    HeadlessScreen.show(new VBox(head), 300, 100);
    HeadlessScreen.click(head);
    assertThat(HeadlessScreen.ask(() -> head.openProperty().get())).isFalse();
    HeadlessScreen.press(KeyCode.RIGHT);
    assertThat(HeadlessScreen.ask(() -> head.openProperty().get())).isTrue();
    HeadlessScreen.press(KeyCode.LEFT);
    HeadlessScreen.press(KeyCode.ENTER);
    assertThat(HeadlessScreen.ask(() -> head.openProperty().get())).isTrue();
  }

  @Test
  void runningWorkCanBeStopped() {
    List<String> stopped = new ArrayList<>();
    WorkProgress work =
        HeadlessScreen.ask(() -> new WorkProgress("Stop indexing", () -> stopped.add("stop")));
    HeadlessScreen.show(new VBox(work), 400, 100);
    HeadlessScreen.run(() -> work.show("Indexing comments", 0.41, "41%"));
    HeadlessScreen.settle();
    HeadlessScreen.click(work.lookup(".button"));
    assertThat(stopped).containsExactly("stop");
  }

  @Test
  void aRailButtonSaysThatSomethingInThereIsStale() {
    RailButton button =
        HeadlessScreen.ask(
            () -> new RailButton(Feather.TRIANGLE, "Triangulate", "something is stale"));
    HeadlessScreen.run(() -> button.staleProperty().set(true));
    assertThat(button.getAccessibleText()).isEqualTo("Triangulate, something is stale");
  }

  @ParameterizedTest
  @EnumSource
  void theControlsOfControlsFxFindAllTheirColours(Appearance appearance) {
    Parent all =
        HeadlessScreen.ask(() ->
            new VBox(
                new SpreadsheetView(new GridBase(3, 3)),
                new FilteredTableView<String>(),
                new CheckComboBox<String>()));
    HeadlessScreen.show(all, 600, 500, appearance, TextSize.USUAL);
    HeadlessScreen.run(() -> {
      PopOver over = new PopOver(new VBox(new KeyCap("Ctrl K")));
      over.show(all.getChildrenUnmodifiable().getFirst());
    });
    HeadlessScreen.settle();
    assertThat(HeadlessScreen.complaints()).isEmpty();
  }

  @Test
  void everythingThatTakesTheFocusHasAName() {
    Parent all = HeadlessScreen.ask(GalleryTest::small);
    HeadlessScreen.show(all, 1200, 900);
    List<Node> nameless = new ArrayList<>();
    HeadlessScreen.run(() -> nameless(all, nameless));
    assertThat(nameless).isEmpty();
  }

  private static void nameless(Node node, List<Node> found) {
    boolean named = node.getAccessibleText() != null || hasWords(node);
    if (node.isFocusTraversable() && node.isVisible() && !named) found.add(node);
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(child -> nameless(child, found));
  }

  private static boolean hasWords(Node node) {
    return switch (node) {
      case javafx.scene.control.Labeled labeled -> !labeled.getText().isBlank();
      case javafx.scene.control.TextField field ->
          field.getPromptText() != null && !field.getPromptText().isBlank();
      default -> false;
    };
  }
}
