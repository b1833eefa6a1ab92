package org.storyloom.ui.themes;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.AddThemeSet;
import org.storyloom.codebook.ChangeTheme;
import org.storyloom.codebook.ChangeThemeSet;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.MergeThemes;
import org.storyloom.codebook.MoveTheme;
import org.storyloom.codebook.RemoveTheme;
import org.storyloom.codebook.RemoveThemeSet;
import org.storyloom.codebook.RetireTheme;
import org.storyloom.codebook.ReviveTheme;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.ThemeSet;
import org.storyloom.codebook.ThemeSetId;
import org.storyloom.ui.bench.Bench;

/// Every gesture on the codebook, each one step that undo names.
final class ThemeGestures {
  private final Bench bench;
  private final ThemesViewModel model;

  ThemeGestures(Bench bench, ThemesViewModel model) {
    this.bench = bench;
    this.model = model;
  }

  /// Adds a theme below a parent, or at the root, and chooses it.
  void add(@Nullable ThemeId parent, String name) {
    ThemeId id = new ThemeId(bench.workspace().history().mint().id());
    bench.perform(new AddTheme(id, parent, ThemeFacts.named(name)), model::settle);
  }

  void change(Theme theme, UnaryOperator<ThemeFacts> how) {
    ThemeFacts now = how.apply(theme.facts());
    if (!now.equals(theme.facts())) {
      bench.perform(new ChangeTheme(theme.id(), now));
    }
  }

  void merge(ThemeId from, ThemeId into) {
    bench.perform(
        new MergeThemes(from, into),
        codings -> {
          model.settle(into);
          bench.tell(bench.text("themes.merged", codings));
        });
  }

  void retire(Theme theme) {
    bench.perform(theme.retired() ? new ReviveTheme(theme.id()) : new RetireTheme(theme.id()));
  }

  /// Takes a theme out; refused while passages are coded with it.
  void remove(Theme theme) {
    bench.perform(new RemoveTheme(theme.id(), false));
  }

  /// Moves a theme by so many places among its siblings.
  void step(Theme theme, int by) {
    List<Theme> siblings = book().children(theme.parent());
    int to = siblings.indexOf(theme) + by;
    if (to >= 0 && to < siblings.size()) {
      bench.perform(new MoveTheme(theme.id(), theme.parent(), to + 1));
    }
  }

  /// Hangs a theme below the sibling before it.
  void deeper(Theme theme) {
    List<Theme> siblings = book().children(theme.parent());
    int at = siblings.indexOf(theme);
    if (at > 0) {
      below(theme.id(), siblings.get(at - 1).id());
    }
  }

  /// Hangs a theme beside its parent, after it.
  void higher(Theme theme) {
    Optional<Theme> parent = book().find(theme.parent());
    parent.ifPresent(above -> {
      List<Theme> beside = book().children(above.parent());
      bench.perform(new MoveTheme(theme.id(), above.parent(), beside.indexOf(above) + 2));
    });
  }

  /// Hangs a theme below another, after what hangs there.
  void below(ThemeId theme, ThemeId parent) {
    if (!theme.equals(parent)) {
      bench.perform(new MoveTheme(theme, parent, Integer.MAX_VALUE));
    }
  }

  /// Puts a theme right before or after another.
  void beside(ThemeId theme, ThemeId other, boolean after) {
    Optional<Theme> target = book().find(other).filter(one -> !one.id().equals(theme));
    target.ifPresent(one -> {
      List<Theme> siblings = book().children(one.parent());
      int at = siblings.indexOf(one) + 1;
      boolean moved =
          book().find(theme).filter(it -> Objects.equals(it.parent(), one.parent())).isPresent();
      boolean fromBefore =
          moved && siblings.stream().limit(at).anyMatch(it -> it.id().equals(theme));
      int to = (after ? at + 1 : at) - (fromBefore ? 1 : 0);
      bench.perform(new MoveTheme(theme, one.parent(), to));
    });
  }

  /// Puts a theme into a set, or takes it out.
  void set(ThemeSet set, ThemeId theme, boolean in) {
    Set<ThemeId> themes = new HashSet<>(set.themes());
    if (in ? themes.add(theme) : themes.remove(theme)) {
      bench.perform(new ChangeThemeSet(set.id(), set.name(), themes));
    }
  }

  /// Makes a set with this theme in it.
  void newSet(String name, ThemeId theme) {
    ThemeSetId id = new ThemeSetId(bench.workspace().history().mint().id());
    bench.perform(new AddThemeSet(id, name, Set.of(theme)));
  }

  void rename(ThemeSet set, String name) {
    bench.perform(new ChangeThemeSet(set.id(), name, set.themes()));
  }

  void remove(ThemeSet set) {
    bench.perform(new RemoveThemeSet(set.id()));
  }

  private Codebook book() {
    return model.codebook();
  }
}
