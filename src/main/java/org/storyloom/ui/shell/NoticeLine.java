package org.storyloom.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Notice;
import org.storyloom.ui.control.Icon;

/// What the bench has to say, on a card above the status bar, until the next gesture.
final class NoticeLine extends HBox {
  private final Label words = new Label();
  private final Bench bench;

  NoticeLine(Bench bench) {
    this.bench = bench;
    getStyleClass().addAll("sl-popup-card", "sl-notice");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    words.setWrapText(true);
    words.setMaxWidth(560);
    words.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(words, Priority.ALWAYS);
    show(Optional.empty());
    bench.noticeProperty().subscribe(this::show);
  }

  private void show(Optional<Notice> notice) {
    setVisible(notice.isPresent());
    setManaged(notice.isPresent());
    getChildren().clear();
    notice.ifPresent(said -> {
      words.setText(said.words());
      Button close = new Button("", Icon.text(Feather.X));
      close.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
      close.setAccessibleText(bench.text("ui.notice.close"));
      close.setOnAction(pressed -> bench.dismissNotice());
      var sign = Icon.text(said.trouble() ? Feather.ALERT_CIRCLE : Feather.INFO);
      sign.getStyleClass().add(said.trouble() ? "sl-notice-trouble" : "sl-notice-sign");
      getChildren().addAll(sign, words, close);
    });
  }
}
