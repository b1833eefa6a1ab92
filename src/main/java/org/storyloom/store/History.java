package org.storyloom.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// The one door through which the study changes: runs commands, takes them back and makes them
/// again, also those of an earlier day, and tells listeners what was touched. When a method
/// returns, its step is on disk.
public final class History {
  private final Database database;
  private final Mint mint;
  private final Steps steps = new Steps();
  private final List<Follower> followers = new CopyOnWriteArrayList<>();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private volatile String who = "";

  public History(Database database, Mint mint) {
    this.database = database;
    this.mint = mint;
    database.read(sql -> new Journal(sql).entries()).forEach(steps::add);
  }

  /// Says whose steps follow; the journal names them.
  public void by(String name) {
    who = name;
  }

  public String by() {
    return who;
  }

  public Mint mint() {
    return mint;
  }

  public void follow(Follower follower) {
    followers.add(follower);
  }

  /// Tells `listener` of every step after it is on disk, on the thread that made it.
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  public void unlisten(Consumer<Change> listener) {
    listeners.remove(listener);
  }

  /// Runs a command as one step. Throws [Refused], with nothing changed, where the command cannot
  /// be carried out.
  public <R> R perform(Command<R> command) {
    record Outcome<R>(R answer, Optional<Change> change) {}
    Outcome<R> outcome =
        database.write(
            sql -> {
              Journal journal = new Journal(sql);
              Tx tx = new Tx(sql, mint, List.copyOf(followers), journal.last() + 1);
              R answer = command.run(tx);
              if (tx.changes().isEmpty()) {
                return new Outcome<>(answer, Optional.<Change>empty());
              }
              Entry.Kind kind = command.founding() ? Entry.Kind.FOUNDING : Entry.Kind.GESTURE;
              long position =
                  journal.append(kind, null, who, tx.named(command.label()), tx.changes(), mint);
              return new Outcome<>(
                  answer, Optional.of(new Change(position, kind, tables(tx.changes()))));
            },
            written -> written.change().ifPresent(this::note));
    outcome.change().ifPresent(this::tell);
    return outcome.answer();
  }

  /// Takes the last step back. Answers the step that was undone; none where there is nothing to
  /// undo.
  public Optional<Entry> undo() {
    return replay(Entry.Kind.UNDO);
  }

  /// Makes the last step that was undone again.
  public Optional<Entry> redo() {
    return replay(Entry.Kind.REDO);
  }

  private Optional<Entry> replay(Entry.Kind kind) {
    record Replayed(Entry target, Change change) {}
    Optional<Replayed> replayed =
        database.write(
            sql -> {
              Optional<Entry> target =
                  kind == Entry.Kind.UNDO ? steps.undoable() : steps.redoable();
              return target.map(step -> new Replayed(step, replay(sql, kind, step)));
            },
            done -> done.ifPresent(step -> note(step.change())));
    replayed.ifPresent(step -> tell(step.change()));
    return replayed.map(Replayed::target);
  }

  private Change replay(DSLContext sql, Entry.Kind kind, Entry step) {
    Journal journal = new Journal(sql);
    JsonNode changes =
        journal.changes(step.position()).orElseThrow(() -> new Refused("store.undo.erased"));
    Replay replay = new Replay(sql, database.undone(), step.position());
    if (kind == Entry.Kind.UNDO) {
      replay.backwards(changes);
    } else {
      replay.forwards(changes);
    }
    Label label = step.label() == null ? Label.of("store.erased") : step.label();
    long position = journal.append(kind, step.position(), who, label, null, mint);
    return new Change(position, kind, tables(changes));
  }

  public Optional<Entry> undoable() {
    return database.locked(steps::undoable);
  }

  public Optional<Entry> redoable() {
    return database.locked(steps::redoable);
  }

  /// Every step, oldest first.
  public List<Entry> entries() {
    return database.read(sql -> new Journal(sql).entries());
  }

  /// The last steps, newest first, without reading those before them.
  public List<Entry> latest(int most) {
    return database.read(sql -> new Journal(sql).latest(most));
  }

  /// The hash chain of every step, oldest first.
  public List<ChainLink> chain() {
    return database.read(sql -> new Journal(sql).chain());
  }

  /// The position of the last step; 0 where there is none.
  public long position() {
    return database.read(sql -> new Journal(sql).last());
  }

  /// The hash at the head of the chain.
  public String head() {
    List<Entry> entries = entries();
    return entries.isEmpty() ? Journal.START : entries.getLast().hash();
  }

  /// The hash of the step at this position; empty where there is none.
  public Optional<String> hashAt(long position) {
    return database.read(sql -> new Journal(sql).hashAt(position));
  }

  /// The first position at which the audit trail does not hold, if there is one.
  public Optional<Long> broken() {
    return database.read(sql -> new Journal(sql).broken());
  }

  /// All rows touched after this position; empty where a payload between was erased, so that nobody
  /// can tell.
  public Optional<List<Touched>> touchedSince(long position) {
    return database.read(sql -> {
      Journal journal = new Journal(sql);
      List<Touched> all = new ArrayList<>();
      for (long at = position + 1; at <= journal.last(); at++) {
        Optional<JsonNode> changes = journal.changes(at);
        if (changes.isEmpty()) {
          return Optional.<List<Touched>>empty();
        }
        all.addAll(Touched.of(changes.get()));
      }
      return Optional.of(all);
    });
  }

  private void note(Change change) {
    steps.add(database.read(sql -> new Journal(sql).entry(change.position())));
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  private static Set<String> tables(JsonNode changes) {
    Set<String> tables = new HashSet<>();
    changes.forEach(change -> tables.add(change.get("table").textValue()));
    return tables;
  }
}
