package org.storyloom.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.storyloom.store.Database;
import org.storyloom.table.file.FileNote;

/// What people said and wrote, to be read. A study may hold a million comments: what asks for many
/// sources comes by page or one by one.
public final class Sources {
  /// Sources of one kind, setting (without activity) and language: how many, and the UTF-16 units
  /// of all their texts.
  public record Tally(
      SourceKind kind, Setting setting, String language, int sources, long characters) {}

  private final Database database;

  public Sources(Database database) {
    this.database = database;
  }

  /// The sources that stand in no collection, in the order of the study.
  public List<Source> alone() {
    return page(Scope.ALONE, 0, Integer.MAX_VALUE);
  }

  /// At most `most` of these sources, from the place `from` (0-based) in the order of the study.
  public List<Source> page(Scope scope, int from, int most) {
    return database.read(sql -> new SourceStore(sql).page(scope, from, most));
  }

  /// Hands out each of these sources, in the order of their ids, without holding them all.
  public void each(Scope scope, Consumer<Source> consumer) {
    database.read(sql -> {
      new SourceStore(sql).each(scope, consumer);
      return scope;
    });
  }

  /// Hands out each of these sources with its text, in the order of their ids, without holding them
  /// all: for indexing.
  public void eachText(Scope scope, BiConsumer<Source, String> consumer) {
    database.read(sql -> {
      new SourceStore(sql).eachText(scope, consumer);
      return scope;
    });
  }

  /// The ids of all these sources, in the order of the study: 16 bytes for each.
  public List<SourceId> ids(Scope scope) {
    return database.read(sql -> new SourceStore(sql).ids(scope));
  }

  public int count(Scope scope) {
    return database.read(sql -> new SourceStore(sql).count(scope));
  }

  /// How many sources there are of one kind, in one setting and one language, and how much they
  /// say: one for each combination that there is, without reading any source.
  public List<Tally> tallies() {
    return database.read(sql -> new SourceStore(sql).tallies());
  }

  /// How many of these sources were said or written on each day; those of no known day are absent.
  public SortedMap<LocalDate, Integer> byDay(Scope scope) {
    return database.read(sql -> new SourceStore(sql).byDay(scope));
  }

  public Optional<Source> byId(SourceId id) {
    return database.read(sql -> new SourceStore(sql).byId(id));
  }

  /// Those of these sources that there are.
  public Map<SourceId, Source> byIds(Collection<SourceId> ids) {
    return database.read(sql -> new SourceStore(sql).byIds(ids));
  }

  /// The source of this short name; the first where several have it.
  public Optional<Source> bySlug(String slug) {
    return database.read(sql -> new SourceStore(sql).bySlug(slug));
  }

  /// The sources that came from a file with these bytes.
  public List<Source> byOrigin(String digest) {
    return database.read(sql -> new SourceStore(sql).byOrigin(digest));
  }

  /// The translations of a source.
  public List<Source> translations(SourceId of) {
    return database.read(sql -> new SourceStore(sql).translations(of));
  }

  /// The canonical text; empty where there is no such source.
  public Optional<String> text(SourceId id) {
    return database.read(sql -> new SourceStore(sql).text(id));
  }

  /// The texts of those of these sources that there are.
  public Map<SourceId, String> texts(Collection<SourceId> ids) {
    return database.read(sql -> new SourceStore(sql).texts(ids));
  }

  /// The turns of a transcript, in order.
  public List<Turn> turns(SourceId id) {
    return database.read(sql -> new TurnStore(sql).of(id));
  }

  /// What its import had to change or could not carry.
  public List<FileNote> notes(SourceId id) {
    return database.read(sql -> new TurnStore(sql).notes(id));
  }

  /// The revisions before the one that stands, oldest first.
  public List<Revision> revisions(SourceId id) {
    return database.read(sql -> new TurnStore(sql).revisions(id));
  }

  /// The text as it stood in an earlier revision.
  public Optional<String> text(SourceId id, int revision) {
    return database.read(sql -> new TurnStore(sql).text(id, revision));
  }

  public List<org.storyloom.source.Collection> collections() {
    return database.read(sql -> new CollectionStore(sql).all());
  }

  public Optional<org.storyloom.source.Collection> collection(CollectionId id) {
    return database.read(sql -> new CollectionStore(sql).byId(id));
  }

  /// The collection of this short name.
  public Optional<org.storyloom.source.Collection> collection(String slug) {
    return database.read(sql -> new CollectionStore(sql).bySlug(slug));
  }
}
