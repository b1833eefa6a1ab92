package org.storyloom.ui.indicators;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.ListRow;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.chart.Sparkline;
import org.storyloom.ui.indicators.IndicatorLines.Line;

/// The indicators under their change domains, each with its trend at a glance.
final class ListPanel extends VBox {
  private static final int BEFORE_IT = 4;

  private final IndicatorsViewModel model;
  private final Bench bench;
  private final ListView<Line> list = new ListView<>();
  private Optional<IndicatorId> shown = Optional.empty();

  /// @param add asks for a new indicator
  ListPanel(IndicatorsViewModel model, Runnable add) {
    this.model = model;
    bench = model.bench();
    Button bring = button(Feather.DOWNLOAD, "indicators.bring");
    bring.setOnAction(pressed -> model.chooseFiles());
    Button plus = button(Feather.PLUS, "indicators.add");
    plus.setOnAction(pressed -> add.run());
    Label small = new Label(bench.text("indicators.small"));
    small.getStyleClass().addAll("sl-note", "sl-indicators-foot");
    small.setWrapText(true);
    small.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(SectionHead.panel(bench.text("ui.pane.indicators"), bring, plus), list(), small);
  }

  private Button button(Feather icon, String key) {
    Button button = new Button("", Icon.button(icon));
    button.getStyleClass().addAll("flat", "sl-icon-button");
    button.setAccessibleText(bench.text(key));
    button.setTooltip(new Tooltip(bench.text(key)));
    return button;
  }

  private ListView<Line> list() {
    list.getStyleClass().add("sl-rows");
    list.setAccessibleText(bench.text("ui.pane.indicators"));
    list.setCellFactory(made -> new LineCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (now instanceof Line.Row row) {
            model.settle(row.id());
          }
        });
    model.linesProperty().subscribe(this::lay);
    model.chosenProperty().subscribe(now -> mark());
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private void lay(List<Line> lines) {
    list.getItems().setAll(lines);
    mark();
  }

  private void mark() {
    Optional<IndicatorId> chosen = model.chosen().map(Indicator::id);
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof Line.Row row
          && chosen.filter(row.id()::equals).isPresent()) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().select(i);
          if (!chosen.equals(shown)) {
            list.scrollTo(Math.max(0, i - BEFORE_IT));
          }
        }
        shown = chosen;
        list.getFocusModel().focus(i);
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  /// One line.
  private static final class LineCell extends ListCell<Line> {
    LineCell() {
      setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(empty || line == null ? null : drawn(line));
      setAccessibleText(
          line instanceof Line.Row row && !empty
              ? String.join(", ", row.name(), row.facts(), row.spoken())
              : line instanceof Line.Head head && !empty ? head.name() : "");
    }

    private static Node drawn(Line line) {
      return switch (line) {
        case Line.Head head -> {
          Label name = new Label(head.name());
          name.getStyleClass().add("sl-group");
          HBox box = new HBox(name);
          box.getStyleClass().addAll("sl-group-head", "sl-indicators-group");
          yield box;
        }
        case Line.Row row -> {
          ListRow shown = new ListRow(row.name(), row.facts());
          yield row.trend().isEmpty() ? shown : shown.right(trend(row));
        }
      };
    }

    private static Node trend(Line.Row row) {
      Sparkline line =
          new Sparkline(
              row.spoken(), row.trend(), row.trend().stream().map(String::valueOf).toList(), false);
      line.setMinSize(60, 22);
      line.setMaxSize(60, 22);
      StackPane middle = new StackPane(line);
      middle.setMinWidth(60);
      return middle;
    }
  }
}
