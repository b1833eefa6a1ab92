package org.storyloom.ui.control.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.control.KeyCap;

/// What a word being typed could become, below the field, which keeps the keys: the owner hands
/// each one to [#pressed] first. Tab or Enter takes the chosen one.
public final class Completion {
  private static final double TALLEST = 200;
  private static final int MOST = 40;
  private static final int ROOM = 34;

  private final Messages messages;
  private final Popup popup = new Popup();
  private final ChoiceList list = new ChoiceList(TALLEST);
  private Consumer<String> onTaken = id -> {};

  /// Something to complete to, and how much there is of it, in words.
  public record Offer(Choice choice, String count) {}

  public Completion(Messages messages) {
    this.messages = messages;
    VBox card = new VBox(list, foot());
    card.getStyleClass().addAll("sl-apply", "sl-completion");
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
  }

  /// Told which offer was taken.
  public void onTaken(Consumer<String> act) {
    onTaken = act;
  }

  /// Shows the offers that fit what is typed, at this place of the screen; none, and it goes.
  public void show(Node owner, double x, double y, List<Offer> offers, String typed) {
    List<ChoiceRow> rows = new ArrayList<>();
    List<Choice> choices = offers.stream().map(Offer::choice).toList();
    for (Matching.Match match : Matching.of(typed, choices, MOST)) {
      String count = offers.get(choices.indexOf(match.choice())).count();
      rows.add(ChoiceRow.of(match, ROOM, () -> take(match.choice().id())).counting(count));
    }
    if (rows.isEmpty()) {
      hide();
      return;
    }
    list.show(rows);
    if (popup.isShowing()) {
      popup.setAnchorX(x);
      popup.setAnchorY(y);
    } else {
      popup.show(owner, x, y);
    }
  }

  public void hide() {
    popup.hide();
  }

  public boolean isShowing() {
    return popup.isShowing();
  }

  /// The name of the offer that would be taken now, for screen readers; empty for none.
  public String chosen() {
    return isShowing() ? list.chosen().map(ChoiceRow::name).orElse("") : "";
  }

  /// Does what a key means while offers are shown. Answers whether it meant something.
  public boolean pressed(KeyEvent key) {
    if (!isShowing() || key.isShortcutDown() || key.isAltDown()) {
      return false;
    }
    switch (key.getCode()) {
      case DOWN -> list.step(1);
      case UP -> list.step(-1);
      case TAB, ENTER -> list.chosen().ifPresent(ChoiceRow::act);
      case ESCAPE -> hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void take(String id) {
    hide();
    onTaken.accept(id);
  }

  private HBox foot() {
    HBox foot =
        new HBox(
            12,
            KeyCap.does(messages.text("control.key.tab"), messages.text("control.completion.take")),
            KeyCap.does(messages.text("control.key.escape"), messages.text("control.close")));
    foot.getStyleClass().add("sl-popup-foot");
    return foot;
  }
}
