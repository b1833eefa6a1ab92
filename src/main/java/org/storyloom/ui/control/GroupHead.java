package org.storyloom.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a group in a list: folds it with a click, Enter, Space, Left or Right, and carries
/// its count.
public final class GroupHead extends HBox {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
  private final FontIcon arrow = Icon.text(Feather.CHEVRON_DOWN);
  private final String name;

  public GroupHead(String name, String count) {
    this.name = name;
    getStyleClass().addAll("sl-group-head", "sl-row");
    Label title = new Label(name);
    title.getStyleClass().add("sl-group");
    Label number = new Label(count);
    number.getStyleClass().add("sl-least");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(arrow, title, between, number);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TITLED_PANE);
    setAccessibleText(name + ", " + count);
    setOnMouseClicked(e -> toggle());
    setOnKeyPressed(key -> {
      if (isHandled(key.getCode())) key.consume();
    });
    open.addListener((property, before, now) -> turn(now));
  }

  public BooleanProperty openProperty() {
    return open;
  }

  public String name() {
    return name;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.EXPANDED
        ? open.get()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case EXPAND -> open.set(true);
      case COLLAPSE -> open.set(false);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private boolean isHandled(KeyCode key) {
    switch (key) {
      case ENTER, SPACE -> toggle();
      case LEFT -> open.set(false);
      case RIGHT -> open.set(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void toggle() {
    requestFocus();
    open.set(!open.get());
  }

  private void turn(boolean nowOpen) {
    arrow.setIconCode(nowOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    pseudoClassStateChanged(FOLDED, !nowOpen);
    notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
  }
}
