package org.storyloom.bundle.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.storyloom.store.ScreenGuard;

/// Proves a bundle: a ZIP, or the folder that it was unpacked to.
public final class Verifier {
  private Verifier() {}

  /// What this bundle proves to be. Whatever lies there, this answers and does not throw.
  public static Verdict verify(Path bundle) {
    return verify(bundle, Optional.empty());
  }

  /// As above, and whether it is the one that left with this digest.
  public static Verdict verify(Path bundle, Optional<String> expected) {
    ScreenGuard.check();
    Report report = new Report();
    String digest = "";
    try {
      Container container = read(bundle, report);
      digest = container.digest();
      String is = digest;
      expected
          .filter(wanted -> !wanted.strip().equalsIgnoreCase(is))
          .ifPresent(wanted -> report.note("", "bundle.verify.other", wanted.strip(), is));
      if (!container.files().isEmpty()) {
        check(container, report);
      } else if (report.clean()) {
        report.note("", "bundle.verify.unreadable");
      }
    } catch (IOException e) {
      report.note("", "bundle.verify.unreadable");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError hostile) {
      // Whatever somebody built to make this fall over is not a bundle of ours.
      report.note("", "bundle.verify.hostile", hostile.getClass().getSimpleName());
    }
    return new Verdict(digest, report.problems());
  }

  private static Container read(Path bundle, Report report) throws IOException {
    if (Files.isDirectory(bundle)) {
      return FolderContainer.read(bundle, report);
    }
    if (Files.size(bundle) > Container.LARGEST) {
      report.note("", "bundle.verify.tooLarge");
      return new Container(new TreeMap<>(), "");
    }
    return ZipContainer.read(Files.readAllBytes(bundle), report);
  }

  private static void check(Container container, Report report) {
    Payload payload = new Payload(container.files());
    new PathCheck(payload, report).check();
    new ManifestCheck(payload, report).check();
    new AuditCheck(payload, report).check();
    new EvidenceCheck(payload, report).check();
    new FrontCheck(payload, report).check();
    new CrateCheck(payload, report).check();
  }
}
