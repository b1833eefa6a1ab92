package org.storyloom.ui.control.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What the mouse does in the lanes: shows the card of the bar under it, and tells the owner.
final class LaneTouch implements LaneBars.Touch {
  private final MarkCard card = new MarkCard();
  private Consumer<Mark> onMark = mark -> {};
  private Consumer<Optional<Mark>> onHover = mark -> {};

  void onMark(Consumer<Mark> act) {
    onMark = act;
  }

  void onHover(Consumer<Optional<Mark>> act) {
    onHover = act;
  }

  void leave() {
    card.hide();
  }

  @Override
  public void over(Mark mark, Node bar) {
    card.show(mark, bar);
    onHover.accept(Optional.of(mark));
  }

  @Override
  public void away() {
    card.hide();
    onHover.accept(Optional.empty());
  }

  @Override
  public void pressed(Mark mark) {
    onMark.accept(mark);
  }
}
