package org.storyloom.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Running work: what is done, how far it is, and a way to stop it that leaves the study as before.
public final class WorkProgress extends HBox {
  private final Label what = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label share = new Label();
  private final Button cancel = new Button();

  /// @param cancelWords what the button does, for screen readers and its tooltip
  public WorkProgress(String cancelWords, Runnable onCancel) {
    getStyleClass().add("sl-work");
    setAlignment(Pos.CENTER_LEFT);
    what.getStyleClass().add("sl-note");
    share.getStyleClass().add("sl-note");
    share.setMinWidth(USE_PREF_SIZE);
    bar.getStyleClass().add("sl-thin-bar");
    cancel.setGraphic(Icon.text(Feather.X));
    cancel.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
    cancel.setAccessibleText(cancelWords);
    cancel.setTooltip(new javafx.scene.control.Tooltip(cancelWords));
    cancel.setOnAction(e -> onCancel.run());
    getChildren().addAll(what, bar, share, cancel);
    bar.accessibleTextProperty().bind(what.textProperty());
  }

  /// Says what runs and how far it is; a share below 0 means that nobody can tell.
  ///
  /// @param done 0 to 1
  /// @param shareWords the share in the words of the language: `41%`
  public void show(String words, double done, String shareWords) {
    what.setText(words);
    bar.setProgress(done < 0 ? ProgressBar.INDETERMINATE_PROGRESS : done);
    share.setText(shareWords);
  }

  public DoubleProperty doneProperty() {
    return bar.progressProperty();
  }
}
