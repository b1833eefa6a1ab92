package org.storyloom.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.storyloom.store.StoreFault;

/// The folder that holds the index: the one place that opens it, so that a key could be handed to
/// it. What cannot be read is thrown away; it can be built again.
record IndexFolder(Path folder) {
  private static final double BUFFER_MEGABYTES = 96;

  /// The index as it was left; an empty one where there is none or it cannot be read.
  OpenIndex open() {
    try {
      Files.createDirectories(folder);
      try {
        return opened();
      } catch (LockObtainFailedException e) {
        throw new StoreFault(StoreFault.Kind.LOCKED, folder, e);
      } catch (IOException | RuntimeException fault) {
        if (fault instanceof IOException && !isBroken(fault)) {
          throw fault;
        }
        clear();
        return opened();
      }
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.NOT_WRITABLE, folder, e);
    }
  }

  private OpenIndex opened() throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      boolean there = DirectoryReader.indexExists(directory);
      Seen seen =
          there
              ? Seen.of(DirectoryReader.listCommits(directory).getLast().getUserData())
              : Seen.NOTHING;
      return OpenIndex.of(directory, new IndexWriter(directory, config()), seen);
    } catch (IOException | RuntimeException fault) {
      directory.close();
      throw fault;
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  /// Takes every file of the index away.
  void clear() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.NOT_WRITABLE, folder, e);
    }
  }

  /// Whether a fault says that the index is broken, so that only building it anew helps; a full
  /// disk, say, does not.
  static boolean isBroken(Throwable fault) {
    return fault instanceof CorruptIndexException
        || fault instanceof IndexFormatTooOldException
        || fault instanceof IndexFormatTooNewException
        || fault instanceof java.io.EOFException
        || fault instanceof java.nio.file.NoSuchFileException
        || fault instanceof java.io.FileNotFoundException
        || (fault.getCause() != null && isBroken(fault.getCause()));
  }
}
