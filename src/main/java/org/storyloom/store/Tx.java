package org.storyloom.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.UpdatableRecordImpl;
import org.jspecify.annotations.Nullable;

/// One transaction of one [Command]: the only door through which rows change. It notes each row's
/// image before and after; what it noted becomes the journal entry, in the same transaction.
public final class Tx {
  private final DSLContext sql;
  private final Mint mint;
  private final List<Follower> followers;
  private final long position;
  private final ArrayNode changes = JsonNodeFactory.instance.arrayNode();
  private boolean bulky;
  private @Nullable Label name;

  Tx(DSLContext sql, Mint mint, List<Follower> followers, long position) {
    this.sql = sql;
    this.mint = mint;
    this.followers = followers;
    this.position = position;
  }

  /// Reading within this transaction: sees what it has written so far. Writing through it would
  /// escape the journal; a rule of the house forbids it.
  public DSLContext read() {
    return sql;
  }

  public Mint mint() {
    return mint;
  }

  /// The journal position that this step will have.
  public long position() {
    return position;
  }

  /// Names this step more closely than the command could before it ran, for example by the names of
  /// what it touched. The last name given counts.
  public void name(Label label) {
    name = label;
  }

  /// Adds a row.
  public <R extends TableRecord<R>> void insert(R row) {
    sql.insertInto(row.getTable()).set(row).execute();
    ObjectNode change = change(row.getTable(), Rows.id(row));
    change.set("after", Rows.image(row));
  }

  /// Changes a row: `how` sets what is to be different on it. Answers whether anything was.
  public <R extends UpdatableRecordImpl<R>> boolean change(
      Table<R> table, UUID id, Consumer<R> how) {
    R row = row(table, id);
    R before = row.copy();
    how.accept(row);
    ObjectNode was = JsonNodeFactory.instance.objectNode();
    ObjectNode is = JsonNodeFactory.instance.objectNode();
    for (Field<?> field : row.fields()) {
      Object old = before.get(field);
      Object now = row.get(field);
      if (!field.getName().equals("id") && !java.util.Objects.equals(old, now)) {
        was.set(field.getName(), Rows.json(old));
        is.set(field.getName(), Rows.json(now));
      }
    }
    if (is.isEmpty()) {
      return false;
    }
    Replay.set(sql, table, id, is);
    ObjectNode change = change(table, id);
    change.set("before", was);
    change.set("after", is);
    return true;
  }

  /// Takes a row away.
  public <R extends UpdatableRecord<R>> void delete(Table<R> table, UUID id) {
    R row = row(table, id);
    sql.deleteFrom(table).where(Rows.key(table).eq(id)).execute();
    ObjectNode change = change(table, id);
    change.set("before", Rows.image(row));
  }

  /// Adds very many rows: the journal keeps their keys and a digest, not a second copy. Identifiers
  /// from [Mint#run] keep the entry small. Undoing the step first writes the rows to `undone/`,
  /// from which redo takes them.
  public <R extends TableRecord<R>> long bulk(Table<R> table, Iterator<R> rows) {
    return this.<R>bulk(table, rows::forEachRemaining);
  }

  /// Adds the rows that `rows` hands to its sink one by one: for what is read as it comes. What it
  /// throws goes through, and leaves the study as before.
  public <R extends TableRecord<R>> long bulk(Table<R> table, Consumer<Consumer<R>> rows) {
    Rows.key(table);
    Bulk bulk = new Bulk(sql, table);
    bulk.insert(rows);
    if (bulk.size() > 0) {
      bulky = true;
      changes.add(bulk.json());
    }
    return bulk.size();
  }

  /// Tells the rooms above; they answer with writes in this same step.
  public void announce(Follower.Announcement announcement) {
    for (Follower follower : followers) {
      follower.follow(announcement, this);
    }
  }

  Label named(Label otherwise) {
    return name == null ? otherwise : name;
  }

  boolean bulky() {
    return bulky;
  }

  ArrayNode changes() {
    return changes;
  }

  private <R extends org.jooq.Record> R row(Table<R> table, UUID id) {
    R row = sql.selectFrom(table).where(Rows.key(table).eq(id)).fetchOne();
    if (row == null) {
      throw new Refused("store.row.gone", table.getName());
    }
    return row;
  }

  private ObjectNode change(Table<?> table, UUID id) {
    Rows.key(table);
    ObjectNode change = changes.addObject();
    change.put("table", table.getName());
    change.put("id", id.toString());
    return change;
  }
}
