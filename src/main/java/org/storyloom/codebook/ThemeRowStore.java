package org.storyloom.codebook;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.Theme.THEME;
import static org.storyloom.store.db.tables.ThemeSet.THEME_SET;
import static org.storyloom.store.db.tables.ThemeSetMember.THEME_SET_MEMBER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Tx;
import org.storyloom.store.Uses;
import org.storyloom.store.db.tables.records.ThemeRecord;
import org.storyloom.store.db.tables.records.ThemeSetMemberRecord;
import org.storyloom.store.db.tables.records.ThemeSetRecord;

/// Writes the codebook's rows within a step.
record ThemeRowStore(Tx tx) {

  void insert(Theme theme) {
    tx.insert(row(theme));
  }

  boolean change(Theme theme) {
    return tx.change(THEME, theme.id().value(), row -> row.from(row(theme)));
  }

  /// Puts these below a parent, in this order, from 1; answers whether that moved any of them.
  boolean lay(@Nullable ThemeId parent, List<Theme> inOrder) {
    boolean moved = false;
    for (int i = 0; i < inOrder.size(); i++) {
      Theme now = inOrder.get(i);
      Theme placed = now.at(parent, i + 1);
      moved |= !placed.equals(now) && change(placed);
    }
    return moved;
  }

  /// How many codings have this theme.
  int codings(ThemeId theme) {
    return tx.read().fetchCount(CODING, CODING.THEME_ID.eq(theme.value()));
  }

  /// Takes a theme away, out of its sets too. Refuses while anything above refers to it.
  void remove(Theme theme) {
    for (UUID member : members(THEME_SET_MEMBER.THEME_ID.eq(theme.id().value()))) {
      tx.delete(THEME_SET_MEMBER, member);
    }
    Uses.refuse(tx, THEME, theme.id().value(), theme.name());
    tx.delete(THEME, theme.id().value());
  }

  void insert(ThemeSet set) {
    tx.insert(new ThemeSetRecord(set.id().value(), set.name(), set.ordinal()));
    set.themes().stream().sorted(ThemeRowStore::compare).forEach(theme -> join(set.id(), theme));
  }

  boolean change(ThemeSet before, ThemeSet after) {
    boolean changed =
        tx.change(
            THEME_SET,
            after.id().value(),
            row -> {
              row.setName(after.name());
              row.setOrdinal(after.ordinal());
            });
    for (ThemeId left : without(before.themes(), after.themes())) {
      leave(after.id(), left);
      changed = true;
    }
    for (ThemeId joined : without(after.themes(), before.themes())) {
      join(after.id(), joined);
      changed = true;
    }
    return changed;
  }

  void remove(ThemeSet set) {
    for (UUID member : members(THEME_SET_MEMBER.SET_ID.eq(set.id().value()))) {
      tx.delete(THEME_SET_MEMBER, member);
    }
    tx.delete(THEME_SET, set.id().value());
  }

  private void join(ThemeSetId set, ThemeId theme) {
    tx.insert(new ThemeSetMemberRecord(tx.mint().id(), set.value(), theme.value()));
  }

  private void leave(ThemeSetId set, ThemeId theme) {
    for (UUID member :
        members(
            THEME_SET_MEMBER
                .SET_ID
                .eq(set.value())
                .and(THEME_SET_MEMBER.THEME_ID.eq(theme.value())))) {
      tx.delete(THEME_SET_MEMBER, member);
    }
  }

  private List<UUID> members(Condition which) {
    return tx.read()
        .select(THEME_SET_MEMBER.ID)
        .from(THEME_SET_MEMBER)
        .where(which)
        .orderBy(THEME_SET_MEMBER.ID)
        .fetch(THEME_SET_MEMBER.ID);
  }

  private static List<ThemeId> without(Set<ThemeId> all, Set<ThemeId> those) {
    return all.stream()
        .filter(theme -> !those.contains(theme))
        .sorted(ThemeRowStore::compare)
        .toList();
  }

  private static int compare(ThemeId one, ThemeId other) {
    return one.value().compareTo(other.value());
  }

  private static ThemeRecord row(Theme theme) {
    return new ThemeRecord(
        theme.id().value(),
        theme.slug(),
        theme.parent() == null ? null : theme.parent().value(),
        theme.name(),
        theme.guidance().definition(),
        theme.guidance().whenToUse(),
        theme.guidance().whenNot(),
        theme.guidance().example(),
        theme.colour(),
        theme.key(),
        theme.codable(),
        theme.retired(),
        theme.ordinal());
  }
}
