package org.storyloom.ui.safeguards;

import java.time.Instant;
import java.util.Optional;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Hold;
import org.storyloom.safeguard.Subject;

/// One line of a list.
sealed interface Entry {
  /// What people look for it by.
  String title();

  /// A text or a case: `kind` is the word of its kind, `consent` its own, `covered` whether that of
  /// the case that said it stands in.
  record Whose(
      Subject subject,
      String title,
      String kind,
      Optional<Consent> consent,
      boolean covered,
      boolean expired,
      Optional<Hold> hold,
      int replacements)
      implements Entry {
    /// Whether somebody has to do something before these words may leave.
    boolean waits() {
      return expired || (consent.isEmpty() && !covered);
    }
  }

  /// What stands for something else: in how many places of how many texts, and for what where the
  /// key says so.
  record Stands(String title, String kind, String original, int places, int texts)
      implements Entry {}

  /// Something held back by hand.
  record Held(Subject subject, String title, Hold hold) implements Entry {}

  /// Something that has left.
  record Gone(
      String title,
      String what,
      String level,
      String who,
      String purpose,
      String digest,
      Instant at)
      implements Entry {}
}
