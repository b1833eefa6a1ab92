package org.storyloom.ui.searching;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.source.SourceKind;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;

/// The passages, grouped by their sources: Up and Down move from one to the next, the one stood on
/// is shown in full.
final class HitList extends ListView<Answer.Row> {
  private final SearchingViewModel model;
  private final Bench bench;

  HitList(SearchingViewModel model) {
    this.model = model;
    bench = model.bench();
    getStyleClass().addAll("sl-rows", "sl-searching-hits", "sl-panel");
    setAccessibleText(bench.text("searching.passages"));
    setCellFactory(made -> new Line());
    model.rowsProperty().subscribe(this::lay);
    model.chosenProperty().subscribe(now -> refresh());
    model.widthProperty().subscribe(now -> refresh());
    widthProperty().subscribe(now -> refresh());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// The passage stood on.
  Optional<Passage> here() {
    return getSelectionModel().getSelectedItem() instanceof Answer.Row.Hit hit
        ? Optional.of(hit.passage())
        : Optional.empty();
  }

  /// Stands on the first passage where it stands on none.
  void enter() {
    if (here().isEmpty()) {
      step(-1, 1);
    }
    requestFocus();
  }

  private void lay(List<Answer.Row> rows) {
    Optional<Passage.Key> was = here().map(Passage::key);
    getItems().setAll(rows);
    getSelectionModel().clearSelection();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Answer.Row.Hit hit
          && was.filter(hit.passage().key()::equals).isPresent()) {
        getSelectionModel().select(i);
        return;
      }
    }
    if (!rows.isEmpty()) {
      step(-1, 1);
      scrollTo(0);
    }
  }

  private void pressed(KeyEvent key) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
    if (plain && by != 0) {
      step(getSelectionModel().getSelectedIndex(), by);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      if (bench.press(key)) {
        key.consume();
      }
    }
  }

  private void step(int from, int by) {
    for (int i = from + by; i >= 0 && i < getItems().size(); i += by) {
      if (getItems().get(i) instanceof Answer.Row.More && by > 0) {
        model.more();
        return;
      }
      if (getItems().get(i) instanceof Answer.Row.Hit) {
        getSelectionModel().select(i);
        getFocusModel().focus(i);
        scrollTo(Math.max(0, i - 4));
        return;
      }
    }
  }

  private static Feather icon(SourceKind kind) {
    return switch (kind) {
      case STORY -> Feather.FILE_TEXT;
      case INTERVIEW -> Feather.MIC;
      case FOCUS_GROUP -> Feather.MESSAGE_SQUARE;
      case COMMENT -> Feather.MESSAGE_CIRCLE;
      case SURVEY_ANSWER -> Feather.CLIPBOARD;
      case WORKSHOP_RECORD -> Feather.USERS;
      case FIELD_NOTE -> Feather.EDIT;
      case DOCUMENT -> Feather.FILE;
    };
  }

  /// One row.
  private final class Line extends ListCell<Answer.Row> {
    Line() {
      setPrefWidth(0);
      addEventFilter(MouseEvent.MOUSE_PRESSED, this::standOnly);
      setOnMouseClicked(click -> {
        if (getItem() instanceof Answer.Row.Hit(Passage passage)
            && click.getButton() == MouseButton.PRIMARY
            && click.getClickCount() == 2) {
          model.gestures().open(passage);
        }
      });
    }

    /// Heads are not stood on.
    private void standOnly(MouseEvent press) {
      if (getItem() instanceof Answer.Row.Head) {
        press.consume();
      }
    }

    @Override
    public void updateSelected(boolean selected) {
      super.updateSelected(selected);
      draw(getItem());
    }

    @Override
    protected void updateItem(Answer.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      draw(empty ? null : row);
    }

    private void draw(Answer.@Nullable Row row) {
      setGraphic(
          switch (row) {
            case null -> null;
            case Answer.Row.Head head -> head(head);
            case Answer.Row.Hit(Passage passage) -> hit(passage);
            case Answer.Row.More(String words) -> more(words);
          });
    }

    private Node hit(Passage passage) {
      boolean open = isSelected() || model.widthProperty().get() == SearchingViewModel.Width.FULL;
      double room = HitList.this.getWidth();
      HitRow row = new HitRow(model, passage, open, room);
      row.setPrefWidth(Math.max(0, room - 40));
      setAccessibleText(HitLine.spoken(passage.line()) + ", " + passage.place());
      return row;
    }

    private Node head(Answer.Row.Head head) {
      Label title = new Label(head.title());
      title.getStyleClass().add("sl-strong");
      Label facts = new Label(head.facts());
      facts.getStyleClass().add("sl-note");
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      Label count = new Label(head.count());
      count.getStyleClass().add("sl-note");
      HBox box = new HBox(8, Icon.text(icon(head.kind())), title, facts, between, count);
      box.setAlignment(Pos.BOTTOM_LEFT);
      box.getStyleClass().add("sl-searching-head");
      setAccessibleText(head.title() + ", " + head.facts() + ", " + head.count());
      return box;
    }

    private Node more(String words) {
      Button button = new Button(words);
      button.setOnAction(pressed -> model.more());
      HBox box = new HBox(button);
      box.getStyleClass().add("sl-searching-head");
      return box;
    }
  }
}
