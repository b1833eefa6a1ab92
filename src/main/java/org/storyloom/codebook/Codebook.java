package org.storyloom.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All themes of the study as they stand at one moment: a tree, in order, and the sets across it.
/// Does not change.
public final class Codebook {
  /// What stands between the names of a path.
  public static final String BETWEEN = " / ";

  private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();
  private final Map<@Nullable ThemeId, List<Theme>> children = new HashMap<>();
  private final Map<ThemeId, String> paths = new HashMap<>();
  private final Map<String, Theme> byPath = new HashMap<>();
  private final Map<String, Theme> bySlug = new HashMap<>();
  private final List<ThemeSet> sets;

  public Codebook(List<Theme> all, List<ThemeSet> sets) {
    all.stream()
        .sorted(Comparator.comparingInt(Theme::ordinal).thenComparing(Theme::slug))
        .forEach(theme ->
            children.computeIfAbsent(theme.parent(), parent -> new ArrayList<>()).add(theme));
    children(null).forEach(root -> walk(root, root.name()));
    this.sets =
        sets.stream()
            .sorted(Comparator.comparingInt(ThemeSet::ordinal).thenComparing(ThemeSet::name))
            .toList();
    if (themes.size() != all.size()) {
      throw new IllegalArgumentException("themes that hang on no root, or that share an id");
    }
  }

  private void walk(Theme theme, String path) {
    if (themes.put(theme.id(), theme) != null) {
      return;
    }
    paths.put(theme.id(), path);
    byPath.putIfAbsent(path, theme);
    bySlug.putIfAbsent(theme.slug(), theme);
    children(theme.id()).forEach(child -> walk(child, path + BETWEEN + child.name()));
  }

  /// Every theme, depth first: a parent before its children, siblings in their order.
  public List<Theme> inOrder() {
    return List.copyOf(themes.values());
  }

  public int size() {
    return themes.size();
  }

  public List<Theme> roots() {
    return children(null);
  }

  /// The themes directly below this one, in order; with none given, the roots.
  public List<Theme> children(@Nullable ThemeId of) {
    return List.copyOf(children.getOrDefault(of, List.of()));
  }

  public Optional<Theme> find(@Nullable ThemeId id) {
    return Optional.ofNullable(id).map(themes::get);
  }

  /// A theme by its path, names joined by ` / `; the first in order where two have the same.
  public Optional<Theme> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  public Optional<Theme> bySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /// The theme that this key applies, whichever case it is typed in.
  public Optional<Theme> withKey(String key) {
    return themes.values().stream()
        .filter(theme -> theme.key() != null && theme.key().equalsIgnoreCase(key))
        .findFirst();
  }

  /// The names from the root to this theme, joined by ` / `.
  public String path(ThemeId id) {
    return Optional.ofNullable(paths.get(id)).orElseThrow();
  }

  /// The themes above this one, the nearest first.
  public List<Theme> above(ThemeId id) {
    List<Theme> above = new ArrayList<>();
    Optional<Theme> at = find(id).flatMap(theme -> find(theme.parent()));
    while (at.isPresent()) {
      above.add(at.get());
      at = find(at.get().parent());
    }
    return List.copyOf(above);
  }

  /// All themes below this one at any depth, depth first, without itself.
  public List<Theme> below(ThemeId id) {
    List<Theme> below = new ArrayList<>();
    for (Theme child : children(id)) {
      below.add(child);
      below.addAll(below(child.id()));
    }
    return List.copyOf(below);
  }

  /// The colour a theme wears: its own, or that of the nearest theme above that has one.
  public Optional<String> colour(ThemeId id) {
    Optional<Theme> theme = find(id);
    Optional<String> own = theme.map(Theme::colour);
    return own.isPresent() ? own : theme.map(Theme::parent).flatMap(this::colour);
  }

  /// All theme sets, in order.
  public List<ThemeSet> sets() {
    return sets;
  }

  public Optional<ThemeSet> set(ThemeSetId id) {
    return sets.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  /// The sets that hold this theme.
  public List<ThemeSet> setsOf(ThemeId id) {
    return sets.stream().filter(set -> set.themes().contains(id)).toList();
  }
}
