package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Consent.CONSENT;

import java.util.Optional;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ConsentRecord;

/// Takes a recorded consent back: the words are then for the team alone, in this workspace.
public record ForgetConsent(Subject about) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("safeguard.consent.forget");
  }

  @Override
  public Boolean run(Tx tx) {
    Optional<ConsentRecord> there = new SafeguardStore(tx.read()).consentRow(about);
    there.ifPresent(row -> tx.delete(CONSENT, row.getId()));
    return there.isPresent();
  }
}
