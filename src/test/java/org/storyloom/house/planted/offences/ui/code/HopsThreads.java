package org.storyloom.house.planted.offences.ui.code;

import javafx.application.Platform;

/// Planted: goes to the screen thread by itself.
public final class HopsThreads {
  public void soon(Runnable work) {
    Platform.runLater(work);
  }
}
