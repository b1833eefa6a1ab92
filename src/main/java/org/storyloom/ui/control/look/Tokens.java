package org.storyloom.ui.control.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The looked-up colours `-sl-NAME` of an appearance as its stylesheet has them, for what is drawn
/// outside a scene (SVG).
public final class Tokens {
  private static final Pattern COLOUR = Pattern.compile("-sl-([a-z-]+):\\s*(#[0-9A-Fa-f]{6});");

  private Tokens() {}

  /// All opaque colours by their names without `-sl-`, in the order of the file.
  public static Map<String, Color> of(Appearance appearance) {
    Map<String, Color> colours = new LinkedHashMap<>();
    Matcher matcher = COLOUR.matcher(text("/appearance/" + appearance.key() + ".css"));
    while (matcher.find()) colours.put(matcher.group(1), Color.web(matcher.group(2)));
    return colours;
  }

  private static String text(String file) {
    try (InputStream in = Tokens.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("stylesheet missing: " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
