package org.storyloom.house.planted.offences.ui.search;

import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Planted: drags words out past the gate.
public final class DragsOut {
  public Object drag(Node node) {
    return node.startDragAndDrop(TransferMode.COPY);
  }
}
