package org.storyloom.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.store.Database;

/// Finds cases, what is known about them, and their pseudonyms.
public final class Cases {
  private final Database database;

  public Cases(Database database) {
    this.database = database;
  }

  /// All cases, by kind, name and slug.
  public List<StudyCase> all() {
    return CaseStore.all(database);
  }

  public Optional<StudyCase> find(CaseId id) {
    return CaseStore.find(database, id);
  }

  public Optional<StudyCase> find(String slug) {
    return CaseStore.find(database, slug);
  }

  /// All attributes, in their order.
  public List<Attribute> attributes() {
    return CaseStore.attributes(database);
  }

  /// What is known of one case.
  public Map<AttributeId, Value> values(CaseId of) {
    return CaseStore.values(database, of);
  }

  /// What is known of all cases under one attribute.
  public Map<CaseId, Value> values(AttributeId of) {
    return CaseStore.values(database, of);
  }

  /// The key of redaction, by label.
  public List<Pseudonym> pseudonyms() {
    return CaseStore.pseudonyms(database);
  }
}
