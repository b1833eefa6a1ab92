package org.storyloom.house.planted.offences.output;

import java.awt.Desktop;

/// Planted: a mail on a passage.
public final class OpensDesktop {
  public boolean can() {
    return Desktop.isDesktopSupported();
  }
}
