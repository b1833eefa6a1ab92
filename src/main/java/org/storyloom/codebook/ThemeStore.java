package org.storyloom.codebook;

import static org.storyloom.store.db.tables.Theme.THEME;
import static org.storyloom.store.db.tables.ThemeSet.THEME_SET;
import static org.storyloom.store.db.tables.ThemeSetMember.THEME_SET_MEMBER;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.storyloom.store.Database;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ThemeRecord;

/// The codebook's rows.
final class ThemeStore {
  private ThemeStore() {}

  static Codebook read(Database database) {
    return database.read(ThemeStore::read);
  }

  static Codebook read(Tx tx) {
    return read(tx.read());
  }

  private static Codebook read(DSLContext sql) {
    return new Codebook(sql.selectFrom(THEME).fetch(ThemeStore::theme), sets(sql));
  }

  private static Theme theme(ThemeRecord row) {
    return new Theme(
        new ThemeId(row.getId()),
        row.getSlug(),
        row.getParentId() == null ? null : new ThemeId(row.getParentId()),
        row.getName(),
        new Guidance(row.getDefinition(), row.getWhenToUse(), row.getWhenNot(), row.getExample()),
        row.getColour(),
        row.getHotkey(),
        row.getCodable(),
        row.getRetired(),
        row.getOrdinal());
  }

  private static List<ThemeSet> sets(DSLContext sql) {
    Map<UUID, List<UUID>> members =
        sql.selectFrom(THEME_SET_MEMBER)
            .fetchGroups(THEME_SET_MEMBER.SET_ID, THEME_SET_MEMBER.THEME_ID);
    return sql.selectFrom(THEME_SET)
        .fetch(row ->
            new ThemeSet(
                new ThemeSetId(row.getId()),
                row.getName(),
                row.getOrdinal(),
                themes(members.getOrDefault(row.getId(), List.of()))));
  }

  private static Set<ThemeId> themes(List<UUID> ids) {
    Set<ThemeId> themes = new HashSet<>();
    ids.forEach(id -> themes.add(new ThemeId(id)));
    return themes;
  }
}
