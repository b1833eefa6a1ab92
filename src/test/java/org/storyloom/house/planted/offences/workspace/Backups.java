package org.storyloom.house.planted.offences.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Planted: a file call that does not ask.
public final class Backups {
  public long size(Path file) throws IOException {
    return Files.size(file);
  }
}
