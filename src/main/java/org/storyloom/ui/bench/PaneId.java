package org.storyloom.ui.bench;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The places of the navigation rail, in its order.
public enum PaneId {
  OVERVIEW(Feather.HOME),
  SOURCES(Feather.FILE_TEXT),
  CODE(Feather.EDIT_3),
  SEARCH(Feather.SEARCH),
  CODEBOOK(Feather.BOOK_OPEN),
  INDICATORS(Feather.ACTIVITY),
  FINDINGS(Feather.FLAG),
  TRIANGULATE(Feather.TRIANGLE),
  LOOPS(Feather.REFRESH_CW),
  BUNDLES(Feather.PACKAGE),
  SAFEGUARDS(Feather.SHIELD);

  private final Feather icon;

  PaneId(Feather icon) {
    this.icon = icon;
  }

  public Feather icon() {
    return icon;
  }

  /// The key of its name among the words.
  public String words() {
    return "ui.pane." + key();
  }

  /// The name in lower case, for files and settings.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
