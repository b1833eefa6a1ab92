package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.storyloom.store.Label;
import org.storyloom.ui.bench.Bench;

/// The question said as a sentence, or what was not understood of it.
final class SaidLine extends TextFlow {
  private static final String NEAR = "search.said.near";
  private final Bench bench;

  SaidLine(Bench bench) {
    this.bench = bench;
    getStyleClass().add("sl-searching-said");
    setMaxWidth(760);
  }

  void show(Answer answer) {
    List<Node> words = new ArrayList<>();
    if (answer.fault().isPresent() && !answer.asked().isEmpty()) {
      Label why = answer.fault().get().what();
      words.add(plain(bench.messages().said(why.words(), why.with()), "sl-searching-fault"));
    } else if (!answer.said().isEmpty()) {
      words.add(plain(bench.text("searching.said.begin"), "sl-searching-plain"));
      boolean space = true;
      for (Label piece : answer.said()) {
        boolean closes = piece.words().equals("search.said.close");
        if (space && !closes) {
          words.add(plain(" ", "sl-searching-plain"));
        }
        words.addAll(piece(piece));
        space = !piece.words().equals("search.said.open");
      }
      words.add(plain(".", "sl-searching-plain"));
    }
    getChildren().setAll(words);
    setVisible(!words.isEmpty());
    setManaged(!words.isEmpty());
  }

  /// What was typed stands out in it.
  private List<Node> piece(Label piece) {
    String sentence = bench.messages().said(piece.words(), piece.with());
    List<Node> parts = new ArrayList<>();
    int at = 0;
    for (String typed : piece.words().equals(NEAR) ? List.<String>of() : piece.with()) {
      int place = sentence.indexOf(typed, at);
      if (place >= 0) {
        parts.add(plain(sentence.substring(at, place), "sl-searching-plain"));
        parts.add(plain(typed, "sl-searching-typed"));
        at = place + typed.length();
      }
    }
    parts.add(plain(sentence.substring(at), "sl-searching-plain"));
    return parts;
  }

  private static Text plain(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
