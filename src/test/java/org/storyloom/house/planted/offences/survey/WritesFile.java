package org.storyloom.house.planted.offences.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Planted: writes outside the six rooms.
public final class WritesFile {
  public Path keep(Path file, String words) throws IOException {
    return Files.writeString(file, words);
  }
}
