package org.storyloom.house.planted.offences.output;

import java.util.List;

/// Planted: another program.
public final class StartsProgram {
  public List<String> command() {
    return new ProcessBuilder("lpr").command();
  }
}
