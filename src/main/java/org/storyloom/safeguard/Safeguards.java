package org.storyloom.safeguard;

import java.util.List;
import java.util.Map;
import org.storyloom.source.SourceId;
import org.storyloom.store.Database;

/// What is recorded to keep people safe, to be read by the team.
public final class Safeguards {
  private final Database database;

  public Safeguards(Database database) {
    this.database = database;
  }

  /// All consents, by what they are about; what is absent has none recorded.
  public Map<Subject, Consent> consents() {
    return database.read(sql -> new SafeguardStore(sql).consents());
  }

  /// As [#consents], with what they mean for a source.
  public Consents recorded() {
    return new Consents(consents());
  }

  public Map<Subject, Hold> holds() {
    return database.read(sql -> new SafeguardStore(sql).holds());
  }

  /// The redactions of a source, by place.
  public List<Redaction> redactions(SourceId source) {
    return database.read(sql -> new SafeguardStore(sql).redactions(source));
  }

  public Map<SourceId, List<Redaction>> redactions() {
    return database.read(sql -> new SafeguardStore(sql).redactions());
  }
}
