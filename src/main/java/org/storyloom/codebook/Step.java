package org.storyloom.codebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.study.Slugs;

/// One step on the codebook: the codebook as it stood before, and its rows.
record Step(Codebook book, ThemeRowStore rows) {
  static Step in(Tx tx) {
    return new Step(ThemeStore.read(tx), new ThemeRowStore(tx));
  }

  Theme theme(ThemeId id) {
    return book.find(id).orElseThrow(() -> new Refused("codebook.theme.gone"));
  }

  ThemeSet set(ThemeSetId id) {
    return book.set(id).orElseThrow(() -> new Refused("codebook.set.gone"));
  }

  /// Refuses a parent that is gone.
  void parent(@Nullable ThemeId id) {
    if (id != null) {
      theme(id);
    }
  }

  /// Refuses a name that another theme below the same parent has: their paths would be one.
  void name(ThemeId id, @Nullable ThemeId parent, String name) {
    if (book.children(parent).stream()
        .anyMatch(other -> !other.id().equals(id) && other.name().equals(name))) {
      throw new Refused("codebook.theme.named", name);
    }
  }

  /// Frees a key for this theme: whoever had it goes without. Answers the name of that one.
  Optional<String> free(@Nullable String key, ThemeId by) {
    Optional<Theme> holder =
        key == null ? Optional.empty() : book.withKey(key).filter(theme -> !theme.id().equals(by));
    holder.ifPresent(theme -> rows.change(theme.with(theme.facts().keyed(null))));
    return holder.map(Theme::name);
  }

  /// A free slug after this name.
  String slug(String name) {
    return new Slugs(slug -> book.bySlug(slug).isPresent()).free(Slugs.of(name, "theme"));
  }

  /// The place after the last below this parent.
  int next(@Nullable ThemeId parent) {
    return book.children(parent).stream().mapToInt(Theme::ordinal).max().orElse(0) + 1;
  }
}
