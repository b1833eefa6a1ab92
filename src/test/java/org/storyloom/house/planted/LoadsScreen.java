package org.storyloom.house.planted;

import javafx.scene.paint.Color;

/// Planted: a program on the command line that wants a colour.
public final class LoadsScreen {
  private LoadsScreen() {}

  public static void main(String[] args) {
    if (Color.gray(args.length).isOpaque()) {
      throw new IllegalStateException("planted");
    }
  }
}
