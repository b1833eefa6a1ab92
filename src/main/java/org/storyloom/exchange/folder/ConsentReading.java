package org.storyloom.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.RecordConsent;
import org.storyloom.safeguard.Subject;
import org.storyloom.store.Command;

/// The columns `consent…` of cases, sources and collections of comments. Where `consent` is empty,
/// none is recorded.
final class ConsentReading {
  private final List<Command<?>> commands = new ArrayList<>();

  void take(Subject about, Cells row) {
    if (row.has("consent")) {
      commands.add(
          new RecordConsent(
              about,
              new Consent(
                  level(row.text("consent")),
                  row.yes("consent_archive", false),
                  row.day("consent_expires"),
                  row.text("consent_conditions"),
                  row.text("consent_evidence"))));
    }
  }

  void take(Subject about, Entry entry) {
    if (entry.has("consent")) {
      commands.add(
          new RecordConsent(
              about,
              new Consent(
                  level(entry.text("consent")),
                  false,
                  entry.day("consent_expires"),
                  entry.text("consent_conditions"),
                  entry.text("consent_evidence"))));
    }
  }

  static Level level(String word) {
    return Level.of(word)
        .orElseThrow(() -> new Cells.Unfit("exchange.folder.unknown", "level", word));
  }

  List<Command<?>> commands() {
    return commands;
  }
}
