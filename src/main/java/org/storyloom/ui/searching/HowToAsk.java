package org.storyloom.ui.searching;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.storyloom.ui.bench.Bench;

/// How to ask, by examples that can be pressed.
final class HowToAsk extends GridPane {
  private static final List<String> EXAMPLES =
      List.of("word", "phrase", "begin", "near", "or", "not", "accent", "theme", "site", "speaker");

  HowToAsk(Bench bench, Consumer<String> ask) {
    getStyleClass().add("sl-searching-examples");
    setHgap(20);
    setVgap(7);
    for (int i = 0; i < EXAMPLES.size(); i++) {
      String example = bench.text("searching.example." + EXAMPLES.get(i));
      Hyperlink link = new Hyperlink(example);
      link.getStyleClass().add("sl-link");
      link.setMinWidth(USE_PREF_SIZE);
      link.setOnAction(pressed -> ask.accept(example));
      Label means = new Label(bench.text("searching.means." + EXAMPLES.get(i)));
      means.setWrapText(true);
      addRow(i, link, means);
    }
  }
}
