package org.storyloom.learningloop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.storyloom.study.PhaseId;

/// What a person may say and change about a learning loop: what was found, so what, and now what
/// (T. Borton, Reach, touch, and teach, 1970).
public record LoopFacts(
    String title,
    @Nullable PhaseId phase,
    @Nullable LocalDate held,
    String what,
    String soWhat,
    String nowWhat) {

  /// A title and a phase, and nothing said yet.
  public static LoopFacts of(String title, @Nullable PhaseId phase) {
    return new LoopFacts(title, phase, null, "", "", "");
  }
}
