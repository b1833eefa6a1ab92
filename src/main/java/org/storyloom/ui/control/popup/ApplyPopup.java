package org.storyloom.ui.control.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.IconField;
import org.storyloom.ui.control.KeyCap;

/// Chooses a theme for a selected passage: type a few letters, Enter applies; or make a new theme
/// of what was typed, or one in vivo of the passage's own words. It stands below the passage, above
/// it where there is no room, never on it.
public final class ApplyPopup {
  private static final double APART = 8;
  private static final double TALLEST = 232;
  private static final int MOST = 60;
  private static final int ROOM = 34;

  private final Messages messages;
  private final Popup popup = new Popup();
  private final IconField field;
  private final Label count = new Label();
  private final ChoiceList list = new ChoiceList(TALLEST);
  private final VBox card;
  private List<Choice> themes = List.of();
  private String passage = "";
  private BiConsumer<String, Boolean> onApply = (id, withMemo) -> {};
  private Consumer<String> onNew = name -> {};
  private Runnable onInVivo = () -> {};

  public ApplyPopup(Messages messages) {
    this.messages = messages;
    field =
        new IconField(
            Feather.TAG,
            messages.text("control.apply.field"),
            messages.text("control.apply.prompt"));
    count.getStyleClass().add("sl-least");
    count.setMinWidth(Label.USE_PREF_SIZE);
    field.right(count);
    card = new VBox(field, list, foot());
    card.getStyleClass().add("sl-apply");
    VBox.setMargin(field, new Insets(0, 7, 0, 7));
    popup.getContent().add(card);
    popup.setAutoHide(true);
    field.field().textProperty().addListener((property, before, now) -> filter());
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// The themes to choose from, in the order they are offered while nothing is typed.
  public void themes(List<Choice> themes) {
    this.themes = List.copyOf(themes);
  }

  /// Told which theme to apply, and whether a memo is to follow.
  public void onApply(BiConsumer<String, Boolean> act) {
    onApply = act;
  }

  /// Told the name of a theme to make and apply.
  public void onNew(Consumer<String> act) {
    onNew = act;
  }

  /// Told to make a theme of the passage's own words.
  public void onInVivo(Runnable act) {
    onInVivo = act;
  }

  /// Opens beside a passage.
  ///
  /// @param at where the passage stands on the screen
  /// @param words the passage's own words, offered in vivo
  public void show(Node owner, Bounds at, String words) {
    passage = words;
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    field.field().clear();
    filter();
    popup.show(owner, at.getMinX(), at.getMaxY() + APART);
    place(owner.getScene().getWindow(), at);
    field.field().requestFocus();
  }

  public void hide() {
    popup.hide();
  }

  public boolean isShowing() {
    return popup.isShowing();
  }

  /// Below the passage where the window has room there, else above it.
  private void place(Window window, Bounds at) {
    double tall = card.getHeight();
    boolean below = at.getMaxY() + APART + tall <= window.getY() + window.getHeight();
    boolean above = at.getMinY() - APART - tall >= window.getY();
    boolean over = !below && above;
    popup.setAnchorLocation(
        over
            ? PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT
            : PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setAnchorY(over ? at.getMinY() - APART : at.getMaxY() + APART);
    double right = window.getX() + window.getWidth() - card.getWidth() - APART;
    popup.setAnchorX(Math.min(at.getMinX(), right));
  }

  private void filter() {
    String typed = field.field().getText().strip();
    List<Matching.Match> matches = Matching.of(typed, themes, MOST);
    count.setText(messages.text("control.apply.count", matches.size(), themes.size()));
    List<ChoiceRow> rows = new ArrayList<>();
    for (Matching.Match match : matches)
      rows.add(ChoiceRow.of(match, ROOM, () -> apply(match.choice().id(), false)));
    if (!typed.isEmpty())
      rows.add(
          ChoiceRow.offer(
              Icon.text(Feather.PLUS),
              messages.text("control.apply.new", typed),
              messages.text("control.key.shift.enter"),
              this::makeNew));
    rows.add(
        ChoiceRow.offer(
            Icon.text(Feather.EDIT_2),
            messages.text("control.apply.vivo", passage.strip()),
            messages.text("control.key.vivo"),
            this::inVivo));
    list.show(rows);
    say();
  }

  private void pressed(KeyEvent key) {
    boolean used = true;
    switch (key.getCode()) {
      case DOWN -> list.step(1);
      case UP -> list.step(-1);
      case ENTER -> enter(key);
      case ESCAPE -> hide();
      case I -> used = key.isShortcutDown();
      default -> used = false;
    }
    if (key.getCode() == KeyCode.I && key.isShortcutDown()) inVivo();
    if (used) key.consume();
    say();
  }

  private void enter(KeyEvent key) {
    String typed = field.field().getText().strip();
    if (key.isShiftDown() && !typed.isEmpty()) makeNew();
    else if (key.isShortcutDown()) chosenTheme(typed);
    else list.chosen().ifPresent(ChoiceRow::act);
  }

  /// Applies the chosen theme with a memo; the offers below the themes have none.
  private void chosenTheme(String typed) {
    String name = list.chosen().map(ChoiceRow::name).orElse("");
    Matching.of(typed, themes, MOST).stream()
        .map(Matching.Match::choice)
        .filter(choice -> choice.label().equals(name))
        .findFirst()
        .ifPresent(choice -> apply(choice.id(), true));
  }

  private void apply(String id, boolean withMemo) {
    hide();
    onApply.accept(id, withMemo);
  }

  private void makeNew() {
    String name = field.field().getText().strip();
    hide();
    onNew.accept(name);
  }

  private void inVivo() {
    hide();
    onInVivo.run();
  }

  private void say() {
    field.field().setAccessibleHelp(list.chosen().map(ChoiceRow::name).orElse(""));
  }

  private HBox foot() {
    HBox foot =
        new HBox(
            12,
            KeyCap.does(messages.text("control.key.enter"), messages.text("control.apply.does")),
            KeyCap.does(
                messages.text("control.key.ctrl.enter"), messages.text("control.apply.memo")),
            KeyCap.does(messages.text("control.key.escape"), messages.text("control.close")));
    foot.getStyleClass().add("sl-popup-foot");
    return foot;
  }
}
