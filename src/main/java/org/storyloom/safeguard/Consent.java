package org.storyloom.safeguard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far the words of a source, or of a case, may go: up to `level`, until `expires` (that day
/// included), under `conditions`; `evidence` says where the consent itself is kept. `archive`:
/// whether they may be deposited, which is asked apart.
public record Consent(
    Level level, boolean archive, @Nullable LocalDate expires, String conditions, String evidence) {

  /// Up to this level, with nothing further said.
  public static Consent to(Level level) {
    return new Consent(level, false, null, "", "");
  }

  public boolean expired(LocalDate today) {
    return expires != null && expires.isBefore(today);
  }
}
