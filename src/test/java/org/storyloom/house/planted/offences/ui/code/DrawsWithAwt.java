package org.storyloom.house.planted.offences.ui.code;

import java.awt.Color;

/// Planted: AWT outside output.
public final class DrawsWithAwt {
  public int red() {
    return new Color(200, 0, 0).getRed();
  }
}
