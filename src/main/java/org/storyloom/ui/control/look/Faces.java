package org.storyloom.ui.control.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The two faces: Literata for what people said or wrote and for claims, Inter for whatever the
/// program says. Both are loaded from the class path once, so that every machine shows the same
/// letters.
public final class Faces {
  public static final String WORDS = "Literata";
  public static final String WORDS_STRONG = "Literata SemiBold";
  public static final String INTERFACE = "Inter";
  public static final String INTERFACE_STRONG = "Inter SemiBold";

  private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
  private static final String LITERATA = "/fonts/Literata_";
  private static final List<String> FILES =
      List.of(
          INTER + "Regular.otf",
          INTER + "Italic.otf",
          INTER + "SemiBold.otf",
          INTER + "Bold.otf",
          LITERATA + "400Regular.ttf",
          LITERATA + "400Regular_Italic.ttf",
          LITERATA + "600SemiBold.ttf");

  private static boolean loaded;

  private Faces() {}

  /// Makes both faces known to JavaFX; harmless when called again.
  public static synchronized void load() {
    if (loaded) return;
    FILES.forEach(Faces::loadOne);
    loaded = true;
  }

  /// The reading face at a size in pixels.
  public static Font words(double size) {
    load();
    return Font.font(WORDS, size);
  }

  private static void loadOne(String file) {
    try (InputStream in = Faces.class.getResourceAsStream(file)) {
      if (in == null || Font.loadFont(in, 13) == null)
        throw new IllegalStateException("font missing or unreadable: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
