package org.storyloom.ui.control.chart;

import javafx.scene.text.Font;
import org.storyloom.ui.control.look.Faces;

/// The sizes of words in a picture, as shares of the interface size.
public enum Letters {
  BODY(Faces.INTERFACE, 1),
  STRONG(Faces.INTERFACE_STRONG, 1),
  NOTE(Faces.INTERFACE, 12.0 / 13),
  LEAST(Faces.INTERFACE, 11.0 / 13),
  NUMBER(Faces.INTERFACE_STRONG, 19.0 / 13);

  private final String family;
  private final double share;

  Letters(String family, double share) {
    this.family = family;
    this.share = share;
  }

  String family() {
    return family;
  }

  double size(double face) {
    return share * face;
  }

  Font font(double face) {
    Faces.load();
    return Font.font(family, size(face));
  }
}
