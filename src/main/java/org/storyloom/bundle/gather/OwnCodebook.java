package org.storyloom.bundle.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Guidance;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.ThemeSet;

/// The codebook in the words that may leave. Examples stay: they are often somebody's own words.
record OwnCodebook(Codebook codebook, Map<Ours, String> words) {

  Codebook cleared() {
    List<Theme> themes = new ArrayList<>();
    for (Theme theme : codebook.inOrder()) {
      Guidance guidance =
          new Guidance(
              word("definition", theme), word("whenToUse", theme), word("whenNot", theme), "");
      themes.add(
          new Theme(
              theme.id(),
              theme.slug(),
              theme.parent(),
              name(theme),
              guidance,
              theme.colour(),
              theme.key(),
              theme.codable(),
              theme.retired(),
              theme.ordinal()));
    }
    List<ThemeSet> sets = new ArrayList<>();
    for (ThemeSet set : codebook.sets()) {
      String name = words.get(Ours.themeSet(set));
      if (name != null) {
        sets.add(new ThemeSet(set.id(), name, set.ordinal(), set.themes()));
      }
    }
    return new Codebook(themes, sets);
  }

  /// The names from the root to this theme.
  String path(ThemeId id) {
    List<String> names = new ArrayList<>();
    codebook.find(id).ifPresent(theme -> names.add(name(theme)));
    codebook.above(id).forEach(theme -> names.addFirst(name(theme)));
    return String.join(Codebook.BETWEEN, names);
  }

  /// A theme whose name names somebody goes by its place.
  private String name(Theme theme) {
    String name = words.get(Ours.theme("name", theme));
    return name == null ? "[theme " + (codebook.inOrder().indexOf(theme) + 1) + "]" : name;
  }

  private String word(String part, Theme theme) {
    return words.getOrDefault(Ours.theme(part, theme), "");
  }
}
