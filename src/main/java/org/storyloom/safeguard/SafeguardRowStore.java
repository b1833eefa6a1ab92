package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Consent.CONSENT;
import static org.storyloom.store.db.tables.Hold.HOLD;
import static org.storyloom.store.db.tables.Redaction.REDACTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Anchor;
import org.storyloom.source.passage.Moved;
import org.storyloom.source.passage.TextMove;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ConsentRecord;
import org.storyloom.store.db.tables.records.HoldRecord;
import org.storyloom.store.db.tables.records.PseudonymRecord;
import org.storyloom.store.db.tables.records.RedactionRecord;

/// How the safeguards' rows change.
record SafeguardRowStore(Tx tx, SafeguardStore store) {

  static SafeguardRowStore in(Tx tx) {
    return new SafeguardRowStore(tx, new SafeguardStore(tx.read()));
  }

  boolean consent(Subject about, Consent consent) {
    Optional<ConsentRecord> there = store.consentRow(about);
    if (there.isPresent()) {
      return tx.change(CONSENT, there.get().getId(), row -> fill(row, consent));
    }
    ConsentRecord row = new ConsentRecord();
    row.setId(tx.mint().id());
    row.setAboutKind(about.kind());
    row.setAboutId(about.id());
    fill(row, consent);
    tx.insert(row);
    return true;
  }

  private static void fill(ConsentRecord row, Consent consent) {
    row.setLevel(consent.level().word());
    row.setArchive(consent.archive());
    row.setExpiresOn(consent.expires());
    row.setConditions(consent.conditions());
    row.setEvidence(consent.evidence());
  }

  boolean forgetConsent(Subject about) {
    Optional<ConsentRecord> there = store.consentRow(about);
    there.ifPresent(row -> tx.delete(CONSENT, row.getId()));
    return there.isPresent();
  }

  boolean hold(Subject about, Hold hold) {
    Optional<HoldRecord> there = store.holdRow(about);
    if (there.isPresent()) {
      return tx.change(HOLD, there.get().getId(), row -> fill(row, hold));
    }
    HoldRecord row = new HoldRecord();
    row.setId(tx.mint().id());
    row.setAboutKind(about.kind());
    row.setAboutId(about.id());
    fill(row, hold);
    tx.insert(row);
    return true;
  }

  private static void fill(HoldRecord row, Hold hold) {
    row.setLevel(hold.level().word());
    row.setWhy(hold.why());
  }

  boolean letOut(Subject about) {
    Optional<HoldRecord> there = store.holdRow(about);
    there.ifPresent(row -> tx.delete(HOLD, row.getId()));
    return there.isPresent();
  }

  /// What was held stays held under the thing that took its place; of two holds the narrower.
  void turnHold(Subject gone, Subject staying) {
    Hold moving = store.holds().get(gone);
    if (moving != null) {
      Hold there = store.holds().get(staying);
      letOut(gone);
      if (there == null || moving.level().compareTo(there.level()) < 0) {
        hold(staying, moving);
      }
    }
  }

  UUID redact(Redact asked) {
    UUID id = tx.mint().id();
    RedactionRecord row = new RedactionRecord();
    row.setId(id);
    row.setSourceId(asked.source().value());
    fill(row, Anchor.at(asked.text(), asked.span()), false);
    row.setKind(asked.kind());
    row.setReplacement(asked.replacement());
    row.setCaseId(asked.who() == null ? null : asked.who().value());
    tx.insert(row);
    return id;
  }

  void unredact(UUID id) {
    tx.delete(REDACTION, id);
  }

  void moveRedactions(SourceId source, TextMove move) {
    for (Redaction redaction : store.redactions(source)) {
      Moved moved = move.move(redaction.anchor(), redaction.lost());
      tx.change(REDACTION, redaction.id(), row -> fill(row, moved.anchor(), moved.lost()));
    }
  }

  private static void fill(RedactionRecord row, Anchor anchor, boolean lost) {
    row.setStartAt(anchor.span().start());
    row.setEndAt(anchor.span().end());
    row.setQuoteHead(anchor.head());
    row.setQuoteTail(anchor.tail());
    row.setQuoteDigest(anchor.digest());
    row.setWordsBefore(anchor.before());
    row.setWordsAfter(anchor.after());
    row.setLost(lost);
  }

  void dropRedactions(SourceId source) {
    store.redactions(source).forEach(row -> tx.delete(REDACTION, row.id()));
  }

  /// Lets go of all that was said about these things.
  void drop(String kind, List<UUID> ids) {
    store.consentsAbout(kind, ids).forEach(id -> tx.delete(CONSENT, id));
    store.holdsAbout(kind, ids).forEach(id -> tx.delete(HOLD, id));
  }

  void pseudonym(NamedCase person, String label, String kind) {
    tx.insert(new PseudonymRecord(tx.mint().id(), person.id().value(), person.name(), label, kind));
  }
}
