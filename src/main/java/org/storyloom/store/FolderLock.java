package org.storyloom.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One program at a time: the operating system's own lock on the file `lock`, which it lets go when
/// the program ends, however it ends.
record FolderLock(FileChannel channel) implements AutoCloseable {

  static FolderLock take(Path folder) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new FolderLock(channel);
      }
      channel.close();
    } catch (OverlappingFileLockException e) {
      close(channel);
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.NOT_WRITABLE, folder, e);
    }
    throw new StoreFault(StoreFault.Kind.LOCKED, folder);
  }

  @Override
  public void close() {
    close(channel);
  }

  private static void close(@org.jspecify.annotations.Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
