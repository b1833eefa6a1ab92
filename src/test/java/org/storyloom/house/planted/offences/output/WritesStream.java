package org.storyloom.house.planted.offences.output;

import java.io.IOException;
import java.io.OutputStream;

/// Planted: writes what nobody cleared to wherever it is told.
public final class WritesStream {
  public void write(String words, OutputStream to) throws IOException {
    to.write(words.length());
  }
}
