package org.storyloom.bundle.verify;

import java.util.List;
import org.storyloom.store.Label;

/// What a bundle proved to be. `digest` is the SHA-256 of the ZIP; for a folder that of the ZIP
/// that its files make; empty where there was nothing to read.
public record Verdict(String digest, List<Problem> problems) {
  public Verdict {
    problems = List.copyOf(problems);
  }

  public boolean sound() {
    return problems.isEmpty();
  }

  /// What does not hold, in which file of the bundle (empty: the bundle as a whole). `what` is a
  /// key and its facts, for whoever puts it into words.
  public record Problem(String file, Label what) {}
}
