package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Pseudonym.PSEUDONYM;
import static org.storyloom.store.db.tables.Redaction.REDACTION;
import static org.storyloom.store.db.tables.Source.SOURCE;
import static org.storyloom.store.db.tables.Turn.TURN;

import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.storyloom.store.Database;

/// All that this study knows somebody by. Handles of commenters are left to their own rule: a
/// handle may be any word.
final class KnownNamesStore {
  private KnownNamesStore() {}

  /// The cases that are somebody, by name: whom the study's own words may not name.
  static Set<String> people(Database database) {
    return database.read(KnownNamesStore::people);
  }

  private static Set<String> people(DSLContext sql) {
    Set<String> names = new HashSet<>();
    new SafeguardStore(sql)
        .cases().stream().filter(NamedCase::somebody).map(NamedCase::name).forEach(names::add);
    return names;
  }

  static Set<String> all(Database database) {
    return database.read(sql -> {
      Set<String> names = people(sql);
      names.addAll(
          sql.selectDistinct(PSEUDONYM.ORIGINAL).from(PSEUDONYM).fetch(PSEUDONYM.ORIGINAL));
      names.addAll(
          sql.selectDistinct(TURN.SPEAKER)
              .from(TURN)
              .where(TURN.SPEAKER.isNotNull().and(TURN.MODERATOR.isFalse()))
              .fetch(TURN.SPEAKER));
      names.addAll(
          sql.selectDistinct(REDACTION.QUOTE_HEAD).from(REDACTION).fetch(REDACTION.QUOTE_HEAD));
      sql.selectDistinct(SOURCE.AUTHOR)
          .from(SOURCE)
          .where(SOURCE.AUTHOR.isNotNull())
          .forEach(row -> names.add("@" + row.value1()));
      return names;
    });
  }
}
