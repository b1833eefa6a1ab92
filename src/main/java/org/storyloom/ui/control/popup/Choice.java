package org.storyloom.ui.control.popup;

import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.Swatch;
import org.storyloom.ui.control.look.Hue;

/// One thing to choose: a theme, a source, an act.
///
/// @param id what the owner knows it by
/// @param label its name
/// @param where where it stands: the path of a theme, the kind of a source; empty for nothing
/// @param key the key that does the same; empty for none
/// @param sign what stands before the name
public record Choice(String id, String label, String where, String key, Sign sign) {
  /// What stands before a name.
  public sealed interface Sign {
    /// A theme's colour; small for a child that wears its parent's.
    record Themed(Hue hue, boolean child) implements Sign {}

    /// An icon.
    record Drawn(Feather glyph) implements Sign {}
  }

  public static Choice theme(String id, String label, String path, String key, Hue hue) {
    return new Choice(id, label, path, key, new Sign.Themed(hue, false));
  }

  public static Choice act(String id, String label, String where, String key, Feather glyph) {
    return new Choice(id, label, where, key, new Sign.Drawn(glyph));
  }

  Node drawn() {
    return switch (sign) {
      case Sign.Themed(Hue hue, boolean child) -> new Swatch(hue).child(child);
      case Sign.Drawn(Feather glyph) -> Icon.text(glyph);
    };
  }

  Optional<String> keyName() {
    return key.isEmpty() ? Optional.empty() : Optional.of(key);
  }
}
