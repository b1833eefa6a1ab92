package org.storyloom.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.coding.CodingId;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Keys;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.text.CodedText;

/// The pane in which people read and code.
public final class CodeView implements Pane {
  private final CodeViewModel model;
  private final CodedText text = new CodedText();
  private final BorderPane node = new BorderPane();

  public CodeView(CodeViewModel model) {
    this.model = model;
    text.getStyleClass().add("sl-panel");
    node.setLeft(new ShelfView(model));
    node.setCenter(text);
    model.documentProperty().subscribe(document -> text.show(document));
    model.marksProperty().subscribe(marks -> text.marks(marks));
    model.selectedMarkProperty().subscribe(id -> text.selectMark(id));
    text.selectionProperty().subscribe(range -> model.selectionProperty().set(range));
    text.onMark(mark -> model.select(Optional.of(new CodingId(UUID.fromString(mark.id())))));
    text.onKey(this::pressed);
    model.onReveal(text::reveal);
  }

  @Override
  public PaneId id() {
    return PaneId.CODE;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<Crumb>> crumbs() {
    return model.crumbsProperty();
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("code.remove", "Del", Feather.TRASH_2, model::remove)
            .when(() -> text.isFocusWithin() && model.selected().isPresent()));
  }

  @Override
  public void show(Place place) {
    model.show(place);
  }

  @Override
  public void left() {
    model.left();
  }

  /// A letter or digit alone applies the theme that has it as its key.
  private boolean pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return false;
    }
    return Keys.characterOf(key).map(model::applyKey).orElse(false);
  }
}
