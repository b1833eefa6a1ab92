package org.storyloom.table.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Turns what a library threw while reading a file into a reason.
public final class Faults {
  private Faults() {}

  /// A file that unpacks to more than it may.
  static final class Swelling extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /// The reason behind an exception thrown while reading; `where` names the part that was read.
  public static Unreadable reason(Throwable thrown, String where) {
    for (Throwable cause = thrown; cause != null; cause = next(cause)) {
      Optional<Unreadable> reason = one(cause);
      if (reason.isPresent()) {
        return reason.get();
      }
    }
    return new Unreadable.Damaged(where);
  }

  /// Why a file cannot even be opened, if it cannot; its size against `limit`.
  public static Optional<Unreadable> atTheDoor(Path file, long limit) {
    try {
      if (Files.isDirectory(file)) {
        return Optional.of(new Unreadable.IoFailure(Unreadable.Kind.A_FOLDER));
      }
      long size = Files.size(file);
      if (size == 0) {
        return Optional.of(new Unreadable.Empty());
      }
      return size > limit ? Optional.of(new Unreadable.TooLarge(size, limit)) : Optional.empty();
    } catch (IOException failed) {
      return Optional.of(reason(failed, ""));
    }
  }

  private static Optional<Unreadable> one(Throwable cause) {
    return switch (cause) {
      case Swelling _ -> Optional.of(new Unreadable.Swelled());
      case OutOfMemoryError _ -> Optional.of(new Unreadable.Swelled());
      case NoSuchFileException _ -> io(Unreadable.Kind.MISSING);
      case AccessDeniedException _ -> io(Unreadable.Kind.FORBIDDEN);
      case FileSystemException _ -> io(Unreadable.Kind.OTHER);
      case EOFException _ -> Optional.of(new Unreadable.Truncated());
      // POI has no type of its own for these two.
      case IOException bomb when says(bomb, "Zip bomb") -> Optional.of(new Unreadable.Swelled());
      case IOException many when says(many, "too many") -> Optional.of(new Unreadable.Swelled());
      case ZipException cut when says(cut, "Truncated") -> Optional.of(new Unreadable.Truncated());
      default -> Optional.empty();
    };
  }

  private static boolean says(Throwable thrown, String words) {
    String message = thrown.getMessage();
    return message != null && message.contains(words);
  }

  private static Optional<Unreadable> io(Unreadable.Kind kind) {
    return Optional.of(new Unreadable.IoFailure(kind));
  }

  private static @Nullable Throwable next(Throwable thrown) {
    if (thrown instanceof javax.xml.stream.XMLStreamException xml
        && xml.getNestedException() != null) {
      return xml.getNestedException();
    }
    return thrown.getCause();
  }
}
