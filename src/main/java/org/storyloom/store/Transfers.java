package org.storyloom.store;

import static org.storyloom.store.db.tables.Transfer.TRANSFER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.storyloom.store.db.tables.records.TransferRecord;

/// The log of what left: who took what out, at which level, when, and the digest of the file. It
/// stands beside the journal with a hash chain of its own, so that logging one export does not
/// change the next, and it is never undone.
public final class Transfers {
  private final Database database;
  private final Mint mint;

  public Transfers(Database database, Mint mint) {
    this.database = database;
    this.mint = mint;
  }

  /// One thing that left. `position` is the journal's when it did; `hash` that of the log's chain.
  public record Transfer(
      long number,
      Instant at,
      String who,
      String what,
      String level,
      String purpose,
      String file,
      String digest,
      long position,
      String hash) {}

  /// Notes that a file left.
  public Transfer log(
      String who, String what, String level, String purpose, String file, String digest) {
    return database.write(
        sql -> {
          TransferRecord latest =
              sql.selectFrom(TRANSFER).orderBy(TRANSFER.POSITION.desc()).limit(1).fetchOne();
          TransferRecord row = new TransferRecord();
          row.setPosition(latest == null ? 1 : latest.getPosition() + 1);
          row.setAtInstant(mint.now().toEpochMilli());
          row.setWho(who);
          row.setWhat(what);
          row.setLevel(level);
          row.setPurpose(purpose);
          row.setFileName(file);
          row.setDigest(digest);
          row.setAtPosition(new Journal(sql).last());
          row.setPrevious(latest == null ? Journal.START : latest.getHash());
          row.setHash(hash(row));
          sql.insertInto(TRANSFER).set(row).execute();
          return transfer(row);
        },
        done -> {});
  }

  /// All that left, oldest first.
  public List<Transfer> all() {
    return database.read(sql -> rows(sql).stream().map(Transfers::transfer).toList());
  }

  /// The first number at which the log does not hold, if there is one.
  public Optional<Long> broken() {
    return database.read(sql -> {
      String previous = Journal.START;
      long expected = 1;
      for (TransferRecord row : rows(sql)) {
        if (row.getPosition() != expected
            || !row.getPrevious().equals(previous)
            || !row.getHash().equals(hash(row))) {
          return Optional.of(expected);
        }
        previous = row.getHash();
        expected++;
      }
      return Optional.empty();
    });
  }

  private static List<TransferRecord> rows(DSLContext sql) {
    return sql.selectFrom(TRANSFER).orderBy(TRANSFER.POSITION).fetch();
  }

  private static Transfer transfer(TransferRecord row) {
    return new Transfer(
        row.getPosition(),
        Instant.ofEpochMilli(row.getAtInstant()),
        row.getWho(),
        row.getWhat(),
        row.getLevel(),
        row.getPurpose(),
        row.getFileName(),
        row.getDigest(),
        row.getAtPosition(),
        row.getHash());
  }

  private static String hash(TransferRecord row) {
    return Digest.of(
        String.join(
            "\n",
            row.getPrevious(),
            row.getPosition().toString(),
            row.getAtInstant().toString(),
            row.getWho(),
            row.getWhat(),
            row.getLevel(),
            row.getPurpose(),
            row.getFileName(),
            row.getDigest(),
            row.getAtPosition().toString()));
  }
}
