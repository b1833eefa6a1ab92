package org.storyloom.house.planted.offences.ui.shell;

import javafx.application.HostServices;

/// Planted: a browser on a page.
public final class OpensBrowser {
  public void open(HostServices services, String page) {
    services.showDocument(page);
  }
}
