package org.storyloom.ui.safeguards;

import java.util.Locale;

/// Which list the pane shows.
enum Part {
  CONSENTS,
  REPLACEMENTS,
  HOLDS,
  LEFT;

  String key() {
    return "safeguards.part." + name().toLowerCase(Locale.ROOT);
  }
}
