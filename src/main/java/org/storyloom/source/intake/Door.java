package org.storyloom.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.storyloom.job.Token;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.store.Digest;
import org.storyloom.table.file.Faults;
import org.storyloom.table.file.Unreadable;

/// What is known of a file before it is read: whether its bytes can be had, and whether they came
/// in before.
sealed interface Door {
  /// It does not come in, or it did before.
  record Closed(ImportOutcome outcome) implements Door {}

  /// It may come in; `digest` is that of its bytes.
  record Open(String digest) implements Door {}

  static Door at(Path file, Sources sources, Token token) {
    try {
      Optional<Unreadable> why = Faults.atTheDoor(file, Long.MAX_VALUE);
      if (why.isPresent()) {
        return new Closed(new ImportOutcome.Unreadable(file, why.get()));
      }
      String digest = digest(file, token);
      List<Source> here = sources.byOrigin(digest);
      return here.isEmpty()
          ? new Open(digest)
          : new Closed(new ImportOutcome.AlreadyHere(file, here.getFirst().id()));
    } catch (IOException failed) {
      return new Closed(new ImportOutcome.Unreadable(file, Faults.reason(failed, "")));
    }
  }

  private static String digest(Path file, Token token) throws IOException {
    MessageDigest digest = Digest.begin();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        token.check();
        digest.update(buffer, 0, n);
      }
    }
    return Digest.hex(digest.digest());
  }
}
