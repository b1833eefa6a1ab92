package org.storyloom.house.planted.offences.ui.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Planted: a pane that opens a file.
public final class ReadsFile {
  public String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
