package org.storyloom.source;

import org.storyloom.source.passage.TextMove;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Puts a corrected text in the place of a source's text, which is kept as a revision, and moves
/// everything that hangs on it: turns, memos on passages and, in rooms above that follow
/// [TextCorrected], codings and redactions. `text` is canonical. Answers whether it was different.
public record CorrectText(SourceId source, String text, String why) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("source.correct.one");
  }

  @Override
  public Boolean run(Tx tx) {
    if (text.isBlank()) {
      throw new Refused("source.text.empty");
    }
    Source before = SourceRowStore.source(tx, source);
    String old = SourceRowStore.text(tx, source);
    if (text.equals(old)) {
      return false;
    }
    tx.name(Label.of("source.correct", before.title()));
    TextMove move = new TextMove(old, text);
    SourceRowStore.correct(tx, before, old, text, why);
    for (Turn turn : new TurnStore(tx.read()).of(source)) {
      move(tx, turn, move);
    }
    MemoPlaceStore.moveAll(tx, source, move);
    tx.announce(new TextCorrected(source, move));
    return true;
  }

  /// A turn of which nothing is left goes.
  private static void move(Tx tx, Turn turn, TextMove move) {
    int start = move.border(turn.start());
    int end = move.border(turn.end());
    if (start < end) {
      SourceRowStore.moveTurn(tx, turn, start, Math.min(move.border(turn.words()), end), end);
    } else {
      SourceRowStore.removeTurn(tx, turn.id());
    }
  }
}
