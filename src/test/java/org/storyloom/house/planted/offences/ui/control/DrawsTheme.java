package org.storyloom.house.planted.offences.ui.control;

import org.storyloom.house.planted.offences.codebook.Theme;

/// Planted: a widget that knows the study.
public final class DrawsTheme {
  public String words(Theme theme) {
    return theme.name();
  }
}
