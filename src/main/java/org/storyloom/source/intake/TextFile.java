package org.storyloom.source.intake;

import java.nio.file.Path;
import org.storyloom.source.files.ReadOptions;

/// A file that is to become a source, and what is known about it.
public record TextFile(Path path, Known known, ReadOptions options) {

  public static TextFile of(Path path, Known known) {
    return new TextFile(path, known, ReadOptions.NONE);
  }
}
