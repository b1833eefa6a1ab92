package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Consent.CONSENT;

import java.util.Optional;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ConsentRecord;

/// Writes down how far the words of a source or a case may go, in place of what stood there.
public record RecordConsent(Subject about, Consent consent) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("safeguard.consent.record", consent.level().word());
  }

  @Override
  public Boolean run(Tx tx) {
    Optional<ConsentRecord> there = new SafeguardStore(tx.read()).consentRow(about);
    if (there.isPresent()) {
      return tx.change(CONSENT, there.get().getId(), this::fill);
    }
    ConsentRecord row = new ConsentRecord();
    row.setId(tx.mint().id());
    row.setAboutKind(about.kind());
    row.setAboutId(about.id());
    fill(row);
    tx.insert(row);
    return true;
  }

  private void fill(ConsentRecord row) {
    row.setLevel(consent.level().word());
    row.setArchive(consent.archive());
    row.setExpiresOn(consent.expires());
    row.setConditions(consent.conditions());
    row.setEvidence(consent.evidence());
  }
}
