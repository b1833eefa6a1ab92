package org.storyloom.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.storyloom.store.History;
import org.storyloom.store.StoreFault;

/// The folder that holds the index: the one place that opens it, so that a key could be handed to
/// it. What cannot be read is thrown away; it can be built again.
final class IndexFolder {
  private static final double BUFFER_MEGABYTES = 96;

  /// Lucene says that a module of tomorrow would make vectors faster; there are none here.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Path folder;
  private final boolean kept;
  private boolean forgotten;

  private IndexFolder(Path folder, boolean kept) {
    this.folder = folder;
    this.kept = kept;
  }

  /// A folder in which the index is kept.
  static IndexFolder kept(Path folder) {
    return new IndexFolder(folder, true);
  }

  /// A folder that stays as it is, whatever is done with the index.
  static IndexFolder untouched(Path folder) {
    return new IndexFolder(folder, false);
  }

  Path folder() {
    return folder;
  }

  /// The index as it was left; an empty one where there is none or it cannot be read.
  OpenIndex open() {
    try {
      if (kept) {
        Files.createDirectories(folder);
      }
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
    Directory directory = directory();
    try {
      return OpenIndex.of(directory, new IndexWriter(directory, config()), seen(directory));
    } catch (IOException | RuntimeException fault) {
      directory.close();
      throw fault;
    }
  }

  private Directory directory() throws IOException {
    if (kept) {
      return FSDirectory.open(folder);
    }
    return forgotten || !Files.isDirectory(folder)
        ? new ByteBuffersDirectory()
        : new Untouched(FSDirectory.open(folder));
  }

  /// What the last commit in a directory has seen.
  private static Seen seen(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? Seen.of(DirectoryReader.listCommits(directory).getLast().getUserData())
        : Seen.NOTHING;
  }

  /// How the files in a folder stand to the journal; reads every one of them, and writes none.
  static IndexStanding standing(Path folder, History history) {
    if (!Files.isDirectory(folder)) {
      return IndexStanding.MISSING;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return IndexStanding.MISSING;
      }
      Seen seen = seen(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
      }
      return IndexStanding.of(seen, history);
    } catch (IOException | IllegalArgumentException fault) {
      return IndexStanding.BROKEN;
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
    if (!kept) {
      forgotten = true;
      return;
    }
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
