package org.storyloom.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.TextSize;
import org.storyloom.ui.control.sign.Verdict;
import org.storyloom.ui.control.table.MatrixTable.Place;

@ExtendWith(HeadlessScreen.class)
class MatrixTableTest {
  @ParameterizedTest
  @EnumSource
  void theMatrixIsDrawn(Appearance appearance) {
    MatrixTable matrix = HeadlessScreen.ask(MatrixTableTest::matrix);
    VBox page =
        HeadlessScreen.ask(() -> {
          VBox box = new VBox(30, matrix, facts());
          box.setPadding(new Insets(24));
          return box;
        });
    var stage = HeadlessScreen.show(page, 1340, 800, appearance, TextSize.USUAL);
    HeadlessScreen.run(() -> {
      matrix.requestFocus();
      matrix.go("F5", 2);
    });
    assertThat(
            HeadlessScreen.colours(
                HeadlessScreen.save(stage, "gallery", "matrix-" + appearance.key())))
        .isGreaterThan(30);
  }

  @Test
  void theArrowKeysWalkFromCellToCellAndEnterOpens() {
    MatrixTable matrix = HeadlessScreen.ask(MatrixTableTest::matrix);
    List<String> opened = new ArrayList<>();
    List<KeyCode> others = new ArrayList<>();
    HeadlessScreen.show(matrix, 1300, 500);
    HeadlessScreen.run(() -> {
      matrix.onOpen((row, column) -> opened.add(row.id() + " " + column));
      matrix.onKey(key -> others.add(key.getCode()));
      matrix.requestFocus();
      matrix.go("F1", 1);
    });
    HeadlessScreen.press(KeyCode.DOWN);
    HeadlessScreen.press(KeyCode.RIGHT);
    HeadlessScreen.press(KeyCode.RIGHT);
    HeadlessScreen.press(KeyCode.ENTER);
    HeadlessScreen.press(KeyCode.J);
    HeadlessScreen.press(KeyCode.END);
    assertThat(opened).containsExactly("F2 3");
    assertThat(others).containsExactly(KeyCode.J);
    assertThat(HeadlessScreen.ask(() -> matrix.placeProperty().get())).contains(new Place("F7", 3));
  }

  @Test
  void theMatrixStaysWhereItWasWhenItIsShownAnew() {
    Optional<Place> after =
        HeadlessScreen.ask(() -> {
          MatrixTable matrix = matrix();
          matrix.go("F4", 4);
          matrix.show(groups());
          Optional<Place> kept = matrix.placeProperty().get();
          matrix.show(List.of());
          assertThat(matrix.placeProperty().get()).isEmpty();
          return kept;
        });
    assertThat(after).contains(new Place("F4", 4));
  }

  @Test
  void aCellSaysItsRowItsColumnAndWhatItHolds() {
    String said =
        HeadlessScreen.ask(() ->
            matrix().lookupAll(".sl-matrix-cell").stream()
                .map(n -> n.getAccessibleText())
                .filter(t -> t != null && t.contains("Survey"))
                .findFirst()
                .orElseThrow());
    assertThat(said)
        .isEqualTo("It is seen as something that happens elsewhere, Survey: partial agreement, 2");
  }

  private static MatrixTable matrix() {
    MatrixTable matrix =
        new MatrixTable(
            "Do the strands agree?",
            List.of(
                Column.wide("Finding"),
                Column.of("Partner stories", 96),
                Column.of("Focus groups", 104),
                Column.of("Comments", 96),
                Column.of("Survey", 96),
                Column.of("Campaign metrics", 96),
                Column.numbers("Separate voices", 100),
                Column.of("Strength", 96),
                Column.of("Judged", 130)));
    matrix.show(groups());
    return matrix;
  }

  private static List<Row.Group> groups() {
    return List.of(
        new Row.Group(
            "Perception",
            List.of(
                row(
                    "F1",
                    "It is seen as something that happens elsewhere",
                    sign(Verdict.AGREEMENT, 7),
                    sign(Verdict.AGREEMENT, 9),
                    sign(Verdict.PARTIAL_AGREEMENT, 12),
                    sign(Verdict.PARTIAL_AGREEMENT, 2),
                    sign(Verdict.NOT_ASKED, 0),
                    new Cell.Sum("29", "1,000"),
                    new Cell.Strength(3, "good"),
                    new Cell.Words("12 Mar, A. K.", true)),
                row(
                    "F2",
                    "Debt and shame hide it more than chains do",
                    sign(Verdict.AGREEMENT, 5),
                    sign(Verdict.AGREEMENT, 6),
                    sign(Verdict.SILENCE, 0),
                    sign(Verdict.NOT_ASKED, 0),
                    sign(Verdict.NOT_CODED_YET, 0),
                    new Cell.Sum("14", ""),
                    new Cell.Strength(3, "good"),
                    new Cell.Words("12 Mar, A. K.", true)))),
        new Row.Group(
            "Behaviour",
            List.of(
                row(
                    "F4",
                    "People act through someone they know, not by phoning",
                    sign(Verdict.AGREEMENT, 6),
                    sign(Verdict.AGREEMENT, 10),
                    sign(Verdict.PARTIAL_AGREEMENT, 2),
                    new Cell.Signed(Verdict.DISSONANCE, "dissonance", "1", true),
                    sign(Verdict.SILENCE, 0),
                    new Cell.Sum("9", ""),
                    new Cell.Strength(2, "fair"),
                    new Cell.Stale("3 codings since")),
                row(
                    "F5",
                    "After the film, more would behave differently",
                    sign(Verdict.SILENCE, 0),
                    sign(Verdict.PARTIAL_AGREEMENT, 5),
                    sign(Verdict.AGREEMENT, 9),
                    sign(Verdict.AGREEMENT, 2),
                    sign(Verdict.NOT_ASKED, 0),
                    new Cell.Sum("14", "1,000"),
                    new Cell.Strength(3, "good"),
                    new Cell.Words("15 Mar, A. K.", true)),
                row(
                    "F7",
                    "Partners now ask about documents first",
                    sign(Verdict.AGREEMENT, 8),
                    sign(Verdict.DISSONANCE, 5),
                    sign(Verdict.NOT_ASKED, 0),
                    sign(Verdict.NOT_ASKED, 0),
                    sign(Verdict.NOT_ASKED, 0),
                    new Cell.Sum("5", ""),
                    new Cell.Strength(1, "weak"),
                    new Cell.Words("15 Mar, A. K.", true)))));
  }

  private static Row row(String id, String name, Cell... cells) {
    return new Row(id, id, name, List.of(cells));
  }

  private static Cell sign(Verdict verdict, int count) {
    String words = verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return new Cell.Signed(verdict, words, count == 0 ? "" : Integer.toString(count), false);
  }

  private static FactTable facts() {
    FactTable table =
        new FactTable(
            "Levels",
            List.of(
                Column.of("", 190),
                Column.of("Team", 190),
                Column.of("Partner", 190),
                Column.of("Donor", 190),
                Column.numbers("Public", 190)),
            3);
    table.heads();
    table.row(
        new Label("Findings", Icon.text(Feather.FLAG)),
        new Label("8"),
        new Label("8"),
        new Label("7"),
        new Label("5"));
    table.words("Passages", "214", "187", "168", "61");
    return table;
  }
}
