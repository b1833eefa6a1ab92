package org.storyloom.coding;

import static org.storyloom.store.db.DefaultSchema.DEFAULT_SCHEMA;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Table;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.ThemeRemoved;
import org.storyloom.codebook.ThemesMerged;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Label;
import org.storyloom.store.Mint;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.CoderRecord;
import org.storyloom.store.db.tables.records.ThemeRecord;
import org.storyloom.study.CoderId;

/// A study in memory with two coders and some themes.
final class SmallStudy implements AutoCloseable {
  final Database database;
  final History history;
  final Sources sources;
  final Codings codings;
  final CoderId rasa = new CoderId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
  final CoderId tom = new CoderId(UUID.fromString("00000000-0000-4000-8000-000000000002"));

  SmallStudy(Path folder, long seed) {
    database = Database.inMemory(folder);
    history = new History(database, Mint.fixed(Instant.parse("2019-03-12T14:32:00Z"), seed));
    history.follow(new CodingFollower());
    sources = new Sources(database);
    codings = new Codings(database);
    history.perform(new AddCoders(List.of(rasa, tom)));
  }

  record AddCoders(List<CoderId> coders) implements Command<Boolean> {
    @Override
    public Label label() {
      return Label.of("test.coders");
    }

    @Override
    public Boolean run(Tx tx) {
      for (CoderId coder : coders) {
        tx.insert(new CoderRecord(coder.value(), coder.value().toString(), "A", "A", 1));
      }
      return true;
    }
  }

  record AddTestTheme(ThemeId id, String name, boolean codable, boolean retired)
      implements Command<ThemeId> {
    @Override
    public Label label() {
      return Label.of("test.theme");
    }

    @Override
    public ThemeId run(Tx tx) {
      tx.insert(
          new ThemeRecord(
              id.value(), name, null, name, "", "", "", "", null, null, codable, retired, 1));
      return id;
    }
  }

  /// What merging two themes announces, without the themes themselves.
  record MergeTestThemes(ThemeId from, ThemeId into) implements Command<Boolean> {
    @Override
    public Label label() {
      return Label.of("test.merge");
    }

    @Override
    public Boolean run(Tx tx) {
      tx.announce(new ThemesMerged(from, into));
      return true;
    }
  }

  /// What removing a theme announces, without the theme itself.
  record RemoveTestTheme(ThemeId theme, boolean andCodings) implements Command<Boolean> {
    @Override
    public Label label() {
      return Label.of("test.remove");
    }

    @Override
    public Boolean run(Tx tx) {
      tx.announce(new ThemeRemoved(theme, andCodings));
      return true;
    }
  }

  ThemeId theme(String name) {
    return history.perform(new AddTestTheme(new ThemeId(history.mint().id()), name, true, false));
  }

  SourceId source(String text) {
    return history
        .perform(new ImportTexts(List.of(Draft.of(Facts.of("A story", SourceKind.STORY), text))))
        .getFirst()
        .id();
  }

  /// Every row of every table but the journal.
  Map<String, List<Map<String, Object>>> rows() {
    Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
    for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
      if (table.field("id") != null) {
        rows.put(
            table.getName(),
            database.read(sql -> sql.selectFrom(table).orderBy(table.field("id")).fetchMaps()));
      }
    }
    return rows;
  }

  @Override
  public void close() {
    database.close();
  }
}
