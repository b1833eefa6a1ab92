package org.storyloom.ui.control.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.storyloom.ui.control.Swatch;

/// What the mouse does in the lanes: shows the card of the bar under it (theme, who coded, memo),
/// and tells the owner.
final class MarkCard implements LaneBars.Touch {
  private static final double APART = 14;
  private static final double WIDEST = 236;

  private final Popup popup = new Popup();
  private Consumer<Mark> onMark = mark -> {};
  private Consumer<Optional<Mark>> onHover = mark -> {};

  void onMark(Consumer<Mark> act) {
    onMark = act;
  }

  void onHover(Consumer<Optional<Mark>> act) {
    onHover = act;
  }

  void leave() {
    popup.hide();
  }

  @Override
  public void over(Mark mark, Node bar) {
    show(mark, bar);
    onHover.accept(Optional.of(mark));
  }

  @Override
  public void away() {
    popup.hide();
    onHover.accept(Optional.empty());
  }

  @Override
  public void pressed(Mark mark) {
    onMark.accept(mark);
  }

  private void show(Mark mark, Node bar) {
    Bounds at = bar.localToScreen(bar.getBoundsInLocal());
    if (at == null) return;
    Label name = new Label(mark.label(), new Swatch(mark.hue()));
    name.getStyleClass().add("sl-strong");
    name.setGraphicTextGap(8);
    VBox card = new VBox(4, new HBox(name));
    add(card, mark.facts(), "sl-note");
    add(card, mark.memo(), "sl-card-memo");
    card.getStyleClass().add("sl-popup-card");
    card.setMouseTransparent(true);
    popup.getContent().setAll(card);
    popup.setAutoFix(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    popup.show(bar, at.getMaxX() + APART, at.getMinY() - 2);
  }

  private static void add(VBox card, String words, String style) {
    if (words.isEmpty()) return;
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxWidth(WIDEST);
    card.getChildren().add(label);
  }
}
