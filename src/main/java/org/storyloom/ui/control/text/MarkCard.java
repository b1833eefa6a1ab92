package org.storyloom.ui.control.text;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.storyloom.ui.control.Swatch;

/// The card beside a lane under the mouse: theme, who coded, memo.
final class MarkCard {
  private static final double APART = 14;
  private static final double WIDEST = 236;

  private final Popup popup = new Popup();

  void show(Mark mark, Node bar) {
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

  void hide() {
    popup.hide();
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
