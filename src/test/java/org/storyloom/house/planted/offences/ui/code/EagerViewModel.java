package org.storyloom.house.planted.offences.ui.code;

import javafx.scene.Node;

/// Planted: a view model that holds a node.
public final class EagerViewModel {
  public boolean shown(Node node) {
    return node.isVisible();
  }
}
