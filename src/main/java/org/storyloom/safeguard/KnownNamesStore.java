package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Pseudonym.PSEUDONYM;
import static org.storyloom.store.db.tables.Redaction.REDACTION;
import static org.storyloom.store.db.tables.Source.SOURCE;
import static org.storyloom.store.db.tables.Turn.TURN;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
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

  /// Hears of words that have a label.
  interface Labelled {
    void add(String original, String kind, String label, @Nullable CaseId who);
  }

  /// Everything that has a label already: by a pseudonym, or where it is replaced in some text.
  static void labelled(DSLContext sql, Labelled hears) {
    sql.selectFrom(PSEUDONYM)
        .orderBy(PSEUDONYM.LABEL)
        .forEach(row ->
            hears.add(row.getOriginal(), row.getKind(), row.getLabel(), who(row.getCaseId())));
    sql.selectDistinct(
            REDACTION.QUOTE_HEAD, REDACTION.KIND, REDACTION.REPLACEMENT, REDACTION.CASE_ID)
        .from(REDACTION)
        .orderBy(REDACTION.QUOTE_HEAD, REDACTION.REPLACEMENT)
        .forEach(row -> hears.add(row.value1(), row.value2(), row.value3(), who(row.value4())));
  }

  private static @Nullable CaseId who(@Nullable UUID id) {
    return id == null ? null : new CaseId(id);
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
