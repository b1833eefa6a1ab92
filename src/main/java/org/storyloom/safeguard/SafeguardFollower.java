package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Consent.CONSENT;
import static org.storyloom.store.db.tables.Hold.HOLD;
import static org.storyloom.store.db.tables.Redaction.REDACTION;

import java.util.List;
import java.util.UUID;
import org.storyloom.source.SourceRemoved;
import org.storyloom.source.TextCorrected;
import org.storyloom.source.passage.Moved;
import org.storyloom.store.Follower;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Keeps consents, holds and redactions with what they are about: redactions move with a corrected
/// text, and all go with a thing that goes.
public final class SafeguardFollower implements Follower {

  @Override
  public void follow(Announcement announcement, Tx tx) {
    SafeguardStore store = new SafeguardStore(tx.read());
    switch (announcement) {
      case TextCorrected corrected ->
          store
              .redactions(corrected.source())
              .forEach(redaction -> {
                Moved moved = corrected.move().move(redaction.anchor(), redaction.lost());
                tx.change(
                    REDACTION,
                    redaction.id(),
                    row -> SafeguardStore.fill(row, moved.anchor(), moved.lost()));
              });
      case SourceRemoved gone -> {
        store.redactions(gone.source()).forEach(row -> tx.delete(REDACTION, row.id()));
        drop(tx, store, "source", List.of(gone.source().value()));
      }
      case Removed gone -> drop(tx, store, gone.kind(), gone.ids());
      default -> {
        // Nothing that a safeguard stands on.
      }
    }
  }

  private static void drop(Tx tx, SafeguardStore store, String kind, List<UUID> ids) {
    store.consentsAbout(kind, ids).forEach(id -> tx.delete(CONSENT, id));
    store.holdsAbout(kind, ids).forEach(id -> tx.delete(HOLD, id));
  }
}
