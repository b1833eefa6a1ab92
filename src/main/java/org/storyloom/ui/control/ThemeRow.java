package org.storyloom.ui.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.control.look.Hue;

/// One theme in the tree: its swatch, its name, its key, how often it is used here and in the
/// study. A folder has no swatch; a muted theme a hollow one and a crossed eye. Put into a tree's
/// cell, which brings the arrow and the keys.
public final class ThemeRow extends HBox {
  private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
  private static final PseudoClass FOLDER = PseudoClass.getPseudoClass("folder");

  /// What a row shows.
  ///
  /// @param hue empty for a folder
  /// @param child whether it wears its parent's colour
  /// @param key empty for none
  /// @param here how often in this text, in words; empty where no text is open
  /// @param inStudy how often in the study, in words
  /// @param muted whether it is muted; `mutedWord` says so to screen readers
  public record Theme(
      String name,
      Optional<Hue> hue,
      boolean child,
      String key,
      String here,
      String inStudy,
      boolean muted,
      String mutedWord) {}

  public ThemeRow(Theme theme) {
    getStyleClass().add("sl-theme-row");
    pseudoClassStateChanged(MUTED, theme.muted());
    pseudoClassStateChanged(FOLDER, theme.hue().isEmpty());
    theme
        .hue()
        .ifPresent(
            hue -> getChildren().add(new Swatch(hue).child(theme.child()).hollow(theme.muted())));
    Label name = label(theme.name(), "sl-theme-name");
    name.setMinWidth(0);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(name, between);
    if (theme.muted()) getChildren().add(Icon.text(Feather.EYE_OFF));
    if (!theme.key().isEmpty()) getChildren().add(new KeyCap(theme.key()));
    getChildren().add(counts(theme));
    setAccessibleText(spoken(theme));
  }

  private static HBox counts(Theme theme) {
    HBox counts = new HBox();
    counts.setAlignment(Pos.CENTER_RIGHT);
    counts.setMinWidth(USE_PREF_SIZE);
    if (!theme.here().isEmpty()) {
      counts.getChildren().add(label(theme.here(), "sl-theme-here"));
      counts.getChildren().add(label(" · ", "sl-theme-counts"));
    }
    counts.getChildren().add(label(theme.inStudy(), "sl-theme-counts"));
    return counts;
  }

  private static String spoken(Theme theme) {
    String counts =
        theme.here().isEmpty() ? theme.inStudy() : theme.here() + ", " + theme.inStudy();
    return theme.name() + ", " + counts + (theme.muted() ? ", " + theme.mutedWord() : "");
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
