package org.storyloom.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// One place of the navigation rail: an icon over its word, an accent bar where you are, a dot
/// where something in there is stale. In a narrow window only the icon stays and the word comes as
/// a tooltip.
public final class RailButton extends Button {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final BooleanProperty here = new SimpleBooleanProperty(this, "here");
  private final BooleanProperty stale = new SimpleBooleanProperty(this, "stale");
  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private final String word;
  private final String staleWord;

  /// @param staleWord added for screen readers where the dot is shown
  public RailButton(Feather glyph, String word, String staleWord) {
    super(word);
    this.word = word;
    this.staleWord = staleWord;
    getStyleClass().setAll("sl-rail-button");
    Region dot = new Region();
    dot.getStyleClass().add("sl-rail-dot");
    dot.visibleProperty().bind(stale);
    StackPane icon = new StackPane(Icon.rail(glyph), dot);
    icon.getStyleClass().add("sl-rail-icon");
    setGraphic(icon);
    setContentDisplay(ContentDisplay.TOP);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    here.addListener((property, before, now) -> pseudoClassStateChanged(HERE, now));
    stale.addListener((property, before, now) -> name());
    narrow.addListener((property, before, now) -> narrowed(now));
    name();
  }

  public BooleanProperty hereProperty() {
    return here;
  }

  public BooleanProperty staleProperty() {
    return stale;
  }

  public BooleanProperty narrowProperty() {
    return narrow;
  }

  private void name() {
    setAccessibleText(stale.get() ? word + ", " + staleWord : word);
  }

  private void narrowed(boolean now) {
    pseudoClassStateChanged(NARROW, now);
    setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP);
    setTooltip(now ? new Tooltip(word) : null);
  }
}
