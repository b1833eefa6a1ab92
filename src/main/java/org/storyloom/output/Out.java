package org.storyloom.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.SortedMap;
import org.storyloom.safeguard.Cleared;
import org.storyloom.store.Digest;
import org.storyloom.store.ScreenGuard;

/// Puts what has been cleared where it is to go: whole, or not at all. A file is written beside its
/// place, forced to disk, and then moved there.
public final class Out {
  private Out() {}

  /// One file.
  public static void file(Cleared<byte[]> cleared, Path to) throws IOException {
    put(to, out -> out.write(cleared.content()));
  }

  /// Several files as one ZIP, by their names inside; the same files give the same bytes.
  public static void zip(Cleared<SortedMap<String, byte[]>> cleared, Path to) throws IOException {
    put(to, out -> Zip.write(cleared.content(), "", out));
  }

  /// The digest (SHA-256) that the ZIP of these files has, without making it.
  public static String zipDigest(SortedMap<String, byte[]> files) {
    MessageDigest digest = Digest.begin();
    try {
      Zip.write(files, "", new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Digest.hex(digest.digest());
  }

  /// Where the ZIP of these files first differs from `other`, in bytes from its start; -1 where it
  /// does not.
  public static long zipDifference(SortedMap<String, byte[]> files, byte[] other) {
    Comparing comparing = new Comparing(other);
    try {
      Zip.write(files, "", comparing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return comparing.difference();
  }

  /// Holds what is written against what should be.
  private static final class Comparing extends OutputStream {
    private final byte[] other;
    private int at;
    private long difference = -1;

    Comparing(byte[] other) {
      this.other = other;
    }

    @Override
    public void write(int one) {
      if (difference < 0 && (at >= other.length || other[at] != (byte) one)) {
        difference = at;
      }
      at++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      int mismatch =
          Arrays.mismatch(
              some,
              from,
              from + length,
              other,
              Math.min(at, other.length),
              Math.min(at + length, other.length));
      if (difference < 0 && mismatch >= 0) {
        difference = (long) at + mismatch;
      }
      at += length;
    }

    long difference() {
      return difference < 0 && at != other.length ? at : difference;
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void put(Path to, Writing writing) throws IOException {
    ScreenGuard.check();
    Path absolute = to.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path beside = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(
                  beside,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        writing.to(out);
        out.flush();
        channel.force(true);
      }
      Files.move(
          beside, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
