package org.storyloom.ui.control.look;

/// How large the letters are: of the interface and of the reading column, in pixels. Everything
/// else follows them.
///
/// @param face size of the interface face, 13 unless chosen otherwise
/// @param reading size of the reading face, 15 to 24
public record TextSize(double face, double reading) {
  public static final TextSize USUAL = new TextSize(13, 17);
  public static final TextSize LARGE = new TextSize(15, 20);
  public static final TextSize LARGEST = new TextSize(17, 24);

  public TextSize {
    if (face < 11 || face > 20) throw new IllegalArgumentException("interface size " + face);
    if (reading < 15 || reading > 24) throw new IllegalArgumentException("reading size " + reading);
  }
}
