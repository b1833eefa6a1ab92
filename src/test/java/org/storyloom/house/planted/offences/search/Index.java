package org.storyloom.house.planted.offences.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;

/// Planted: an index call that does not ask.
public final class Index {
  public int files(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return directory.listAll().length;
    }
  }
}
