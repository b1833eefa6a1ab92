package org.storyloom.ui.control.popup;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.control.IconField;
import org.storyloom.ui.control.KeyCap;

/// "Go to or do…": one field over all acts, sources, themes and findings. The owner hands in what
/// there is; for more than a list can hold it may answer each query itself.
public final class GoPalette {
  private static final double FROM_TOP = 72;
  private static final double TALLEST = 380;
  private static final int MOST = 50;
  private static final int ROOM = 66;

  private final Messages messages;
  private final Popup popup = new Popup();
  private final IconField field;
  private final ChoiceList list = new ChoiceList(TALLEST);
  private final Label nothing = new Label();
  private final VBox card;
  private List<Choice> choices = List.of();
  private boolean opening;
  private Consumer<String> onChosen = id -> {};
  private Consumer<String> onQuery = typed -> {};

  public GoPalette(Messages messages) {
    this.messages = messages;
    field =
        new IconField(
            Feather.COMMAND, messages.text("control.go.field"), messages.text("control.go.prompt"));
    nothing.getStyleClass().addAll("sl-muted", "sl-choice-nothing");
    card = new VBox(field, nothing, list, foot());
    card.getStyleClass().addAll("sl-apply", "sl-go");
    VBox.setMargin(field, new Insets(0, 7, 0, 7));
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    field.field().textProperty().addListener((property, before, now) -> asked(now));
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    card.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// Asks for something else than a place to go: says what in the field.
  public GoPalette asking(String words) {
    field.field().setPromptText(words);
    field.field().setAccessibleText(words);
    return this;
  }

  /// What can be chosen, the most likely first; shown at once where the palette is open.
  public void choices(List<Choice> choices) {
    this.choices = List.copyOf(choices);
    if (popup.isShowing()) filter();
  }

  /// Told which choice was taken.
  public void onChosen(Consumer<String> act) {
    onChosen = act;
  }

  /// Told what is typed, to hand in other choices for it.
  public void onQuery(Consumer<String> act) {
    onQuery = act;
  }

  /// Opens in the upper middle of a window.
  public void show(Node owner) {
    Window window = owner.getScene().getWindow();
    field.field().clear();
    filter();
    popup.show(owner, window.getX(), window.getY() + FROM_TOP);
    popup.setAnchorX(window.getX() + (window.getWidth() - card.getWidth()) / 2);
    opening = true;
    field.field().requestFocus();
  }

  public void hide() {
    popup.hide();
  }

  public boolean isShowing() {
    return popup.isShowing();
  }

  private void asked(String typed) {
    onQuery.accept(typed);
    filter();
  }

  private void filter() {
    String typed = field.field().getText().strip();
    List<ChoiceRow> rows =
        Matching.of(typed, choices, MOST).stream()
            .map(match -> ChoiceRow.of(match, ROOM, () -> take(match.choice().id())))
            .toList();
    list.show(rows);
    list.setManaged(!rows.isEmpty());
    list.setVisible(!rows.isEmpty());
    nothing.setText(messages.text("control.go.nothing", typed));
    nothing.setManaged(rows.isEmpty());
    nothing.setVisible(rows.isEmpty());
    say();
  }

  /// The letter of the key that opened the palette is no word of a query.
  private void typed(KeyEvent key) {
    if (opening) key.consume();
  }

  private void pressed(KeyEvent key) {
    opening = false;
    boolean used = true;
    switch (key.getCode()) {
      case DOWN -> list.step(1);
      case UP -> list.step(-1);
      case ENTER -> list.chosen().ifPresent(ChoiceRow::act);
      case ESCAPE -> hide();
      default -> used = false;
    }
    if (used) key.consume();
    say();
  }

  private void take(String id) {
    hide();
    onChosen.accept(id);
  }

  private void say() {
    field.field().setAccessibleHelp(list.chosen().map(ChoiceRow::name).orElse(""));
  }

  private HBox foot() {
    HBox foot =
        new HBox(
            12,
            KeyCap.does(messages.text("control.key.enter"), messages.text("control.go.does")),
            KeyCap.does(messages.text("control.key.escape"), messages.text("control.close")));
    foot.getStyleClass().add("sl-popup-foot");
    return foot;
  }
}
