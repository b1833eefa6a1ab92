package org.storyloom.exchange.folder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.RecordConsent;
import org.storyloom.safeguard.Subject;

/// The columns `consent…` of cases, sources and collections of comments. Where `consent` is empty,
/// none is recorded.
final class ConsentReading {
  private final Batch batch;

  ConsentReading(Folder folder) {
    batch = new Batch(folder, "consent");
  }

  void take(Subject about, Cells row) {
    if (row.has("consent")) {
      Consent consent =
          consent(
              row.text("consent"),
              row.day("consent_expires"),
              row.text("consent_conditions"),
              row.text("consent_evidence"));
      batch.add(row.file(), row.line(), new RecordConsent(about, consent));
    }
  }

  void take(Subject about, Entry entry) {
    if (entry.has("consent")) {
      Consent consent =
          consent(
              entry.text("consent"),
              entry.day("consent_expires"),
              entry.text("consent_conditions"),
              entry.text("consent_evidence"));
      batch.add(entry.file(), entry.number(), new RecordConsent(about, consent));
    }
  }

  private static Consent consent(
      String level, @Nullable LocalDate expires, String conditions, String evidence) {
    return new Consent(level(level), false, expires, conditions, evidence);
  }

  static Level level(String word) {
    return Level.of(word).orElseThrow(Cells.unknown("level", word));
  }

  Batch batch() {
    return batch;
  }
}
