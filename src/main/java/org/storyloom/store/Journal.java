package org.storyloom.store;

import static org.storyloom.store.db.tables.Journal.JOURNAL;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.db.tables.records.JournalRecord;

/// The hash chain of all steps: `hash = H(previous, position, payload_hash)`, `payload_hash =
/// H(salt, facts, changes)`, with H SHA-256 over the parts joined by line ends. Who, when and label
/// are inside the payload, so that it can be erased and the chain still holds; the salt, erased
/// with it, keeps the hash from confirming a guess.
record Journal(DSLContext sql) {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final String START = "0".repeat(64);

  long last() {
    Long last =
        sql.select(org.jooq.impl.DSL.max(JOURNAL.POSITION)).from(JOURNAL).fetchOne(0, Long.class);
    return last == null ? 0 : last;
  }

  /// Appends an entry; `changes` is absent for undo and redo, whose images are their target's.
  long append(
      Entry.Kind kind,
      @Nullable Long target,
      String who,
      Label label,
      @Nullable JsonNode changes,
      Mint mint) {
    JournalRecord latest =
        sql.selectFrom(JOURNAL).orderBy(JOURNAL.POSITION.desc()).limit(1).fetchOne();
    long position = latest == null ? 1 : latest.getPosition() + 1;
    ObjectNode facts = JSON.createObjectNode();
    facts.put("kind", kind.name());
    if (target != null) {
      facts.put("target", target);
    }
    facts.put("at", mint.now().toEpochMilli());
    facts.put("who", who);
    facts.put("label", label.words());
    label.with().forEach(facts.putArray("with")::add);
    JournalRecord entry = new JournalRecord();
    entry.setPosition(position);
    entry.setKind(kind.name());
    entry.setTarget(target);
    entry.setFacts(write(facts));
    entry.setChanges(changes == null ? "" : write(changes));
    entry.setSalt(HexFormat.of().formatHex(mint.salt(16)));
    entry.setPayloadHash(payloadHash(entry.getSalt(), entry.getFacts(), entry.getChanges()));
    entry.setPrevious(latest == null ? START : latest.getHash());
    entry.setHash(hash(entry.getPrevious(), position, entry.getPayloadHash()));
    sql.insertInto(JOURNAL).set(entry).execute();
    return position;
  }

  /// All entries, in order, without their images.
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Record row :
        sql.select(
                JOURNAL.POSITION,
                JOURNAL.KIND,
                JOURNAL.TARGET,
                JOURNAL.FACTS,
                JOURNAL.HASH,
                JOURNAL.PREVIOUS)
            .from(JOURNAL)
            .orderBy(JOURNAL.POSITION)
            .fetch()) {
      entries.add(entry(row));
    }
    return entries;
  }

  /// The last entries, newest first.
  List<Entry> latest(int most) {
    return sql.selectFrom(JOURNAL)
        .orderBy(JOURNAL.POSITION.desc())
        .limit(most)
        .fetch(Journal::entry);
  }

  /// The hash chain alone, in order.
  List<ChainLink> chain() {
    return sql.select(JOURNAL.POSITION, JOURNAL.PAYLOAD_HASH, JOURNAL.PREVIOUS, JOURNAL.HASH)
        .from(JOURNAL)
        .orderBy(JOURNAL.POSITION)
        .fetch(row -> new ChainLink(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  Entry entry(long position) {
    Record row = sql.selectFrom(JOURNAL).where(JOURNAL.POSITION.eq(position)).fetchSingle();
    return entry(row);
  }

  Optional<String> hashAt(long position) {
    return sql.select(JOURNAL.HASH)
        .from(JOURNAL)
        .where(JOURNAL.POSITION.eq(position))
        .fetchOptional(JOURNAL.HASH);
  }

  private static Entry entry(Record row) {
    String facts = row.get(JOURNAL.FACTS);
    JsonNode told = facts == null ? null : read(facts);
    Instant at = told == null ? null : Instant.ofEpochMilli(told.get("at").longValue());
    String who = told == null ? null : told.get("who").textValue();
    Label label = null;
    if (told != null) {
      List<String> with = new ArrayList<>();
      told.get("with").forEach(word -> with.add(word.textValue()));
      label = new Label(told.get("label").textValue(), with);
    }
    return new Entry(
        row.get(JOURNAL.POSITION),
        Entry.Kind.valueOf(row.get(JOURNAL.KIND)),
        row.get(JOURNAL.TARGET),
        at,
        who,
        label,
        row.get(JOURNAL.HASH),
        row.get(JOURNAL.PREVIOUS));
  }

  /// The row images of a step; for an undo or redo, those of its target. Empty where they were
  /// erased.
  Optional<JsonNode> changes(long position) {
    Record row =
        sql.select(JOURNAL.CHANGES, JOURNAL.TARGET)
            .from(JOURNAL)
            .where(JOURNAL.POSITION.eq(position))
            .fetchOne();
    if (row == null || row.get(JOURNAL.CHANGES) == null) {
      return Optional.empty();
    }
    Long target = row.get(JOURNAL.TARGET);
    return target != null ? changes(target) : Optional.of(read(row.get(JOURNAL.CHANGES)));
  }

  /// The first position at which the chain does not hold, if there is one.
  Optional<Long> broken() {
    String previous = START;
    long expected = 1;
    try (var rows = sql.selectFrom(JOURNAL).orderBy(JOURNAL.POSITION).fetchSize(500).fetchLazy()) {
      for (JournalRecord row : rows) {
        boolean erased = row.getFacts() == null;
        boolean holds =
            row.getPosition() == expected
                && row.getPrevious().equals(previous)
                && row.getHash().equals(hash(previous, expected, row.getPayloadHash()))
                && (erased
                    || row.getPayloadHash()
                        .equals(payloadHash(row.getSalt(), row.getFacts(), row.getChanges())));
        if (!holds) {
          return Optional.of(expected);
        }
        previous = row.getHash();
        expected++;
      }
    }
    return Optional.empty();
  }

  static String hash(String previous, long position, String payloadHash) {
    return Digest.of(previous + "\n" + position + "\n" + payloadHash);
  }

  private static String payloadHash(String salt, String facts, String changes) {
    return Digest.of(salt + "\n" + facts + "\n" + changes);
  }

  private static String write(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row that JSON cannot hold", e);
    }
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the journal is damaged", e);
    }
  }
}
