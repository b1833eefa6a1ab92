package org.storyloom.search;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/// A folder that is read and never written: what is written stands over it in memory, what is
/// removed is only hidden, and all of that is forgotten when it is closed.
final class Untouched extends BaseDirectory {
  private final Directory below;
  private final ByteBuffersDirectory above = new ByteBuffersDirectory();
  private final Set<String> hidden = ConcurrentHashMap.newKeySet();

  Untouched(Directory below) {
    super(new SingleInstanceLockFactory());
    this.below = below;
  }

  @Override
  public String[] listAll() throws IOException {
    Set<String> all = new TreeSet<>(Set.of(below.listAll()));
    all.removeAll(hidden);
    all.addAll(Set.of(above.listAll()));
    return all.toArray(String[]::new);
  }

  private boolean isAbove(String name) {
    return above.fileExists(name);
  }

  /// The directory that has this file.
  private Directory holder(String name) throws IOException {
    if (isAbove(name)) {
      return above;
    }
    if (hidden.contains(name)) {
      throw new NoSuchFileException(name);
    }
    return below;
  }

  @Override
  public void deleteFile(String name) throws IOException {
    if (holder(name) == above) {
      above.deleteFile(name);
    } else if (!Set.of(below.listAll()).contains(name)) {
      throw new FileNotFoundException(name);
    }
    hidden.add(name);
  }

  @Override
  public long fileLength(String name) throws IOException {
    return holder(name).fileLength(name);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return above.createOutput(name, context);
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return above.createTempOutput(prefix, suffix, context);
  }

  @Override
  public void sync(Collection<String> names) {}

  @Override
  public void syncMetaData() {}

  /// Only what was written here is ever renamed: the list of segments, when it is complete.
  @Override
  public void rename(String source, String target) throws IOException {
    above.rename(source, target);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return holder(name).openInput(name, context);
  }

  @Override
  public Set<String> getPendingDeletions() {
    return new HashSet<>();
  }

  @Override
  public void close() throws IOException {
    isOpen = false;
    try (below) {
      above.close();
    }
  }
}
