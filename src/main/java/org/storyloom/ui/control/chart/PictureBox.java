package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.table.Column;
import org.storyloom.ui.control.table.FactTable;

/// A picture under its head, which turns into the table of the same facts and back.
public final class PictureBox extends VBox {
  private static final double NUMBERS = 110;

  private final BooleanProperty asTable = new SimpleBooleanProperty(this, "asTable");
  private final Picture picture;
  private final Button turn = new Button();

  /// What the box says: its head, a fact beside it, and what its button does from each side.
  public record Words(String head, String fact, String toTable, String toPicture) {}

  public PictureBox(Words words, Picture picture) {
    super(12);
    this.picture = picture;
    turn.getStyleClass().addAll("flat", "sl-icon-button");
    turn.setOnAction(pressed -> asTable.set(!asTable.get()));
    SectionHead head = SectionHead.section(words.head(), turn).fact(words.fact());
    head.getStyleClass().add("sl-centred");
    asTable.subscribe(now -> {
      turn.setGraphic(Icon.button(now ? Feather.BAR_CHART_2 : Feather.GRID));
      String does = now ? words.toPicture() : words.toTable();
      turn.setAccessibleText(does + ", " + words.head());
      turn.setTooltip(new Tooltip(does));
      getChildren().setAll(head, now ? table(words.head()) : picture);
    });
  }

  /// Whether the table is shown.
  public BooleanProperty asTableProperty() {
    return asTable;
  }

  private Node table(String name) {
    List<List<String>> rows = picture.table();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.wide(rows.getFirst().getFirst()));
    rows.getFirst().stream().skip(1).forEach(head -> columns.add(Column.numbers(head, NUMBERS)));
    FactTable table = new FactTable(name, columns, -1).heads();
    rows.stream().skip(1).forEach(row -> table.words(row.toArray(String[]::new)));
    return table;
  }
}
