package org.storyloom.ui.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.Coding;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.ThemeRow;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.ui.control.popup.Choice;

/// The themes at the right of the text: a tree that folds, with how often each is used here and in
/// the study, and which are hidden from the text for now.
final class ThemeTree {
  private static final int REMEMBERED = 5;

  private final Bench bench;
  private final Set<ThemeId> folded = new HashSet<>();
  private final ReadOnlyObjectWrapper<List<ThemeLine>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());
  private final ReadOnlyObjectWrapper<Set<ThemeId>> muted =
      new ReadOnlyObjectWrapper<>(this, "muted", Set.of());
  private final List<ThemeId> recent = new ArrayList<>();
  private Coded coded = Coded.NOTHING;
  private Map<ThemeId, Integer> here = Map.of();

  ThemeTree(Bench bench) {
    this.bench = bench;
  }

  ReadOnlyObjectProperty<List<ThemeLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /// The themes that are hidden from the text.
  ReadOnlyObjectProperty<Set<ThemeId>> mutedProperty() {
    return muted.getReadOnlyProperty();
  }

  void show(Coded now) {
    coded = now;
    here = new HashMap<>();
    for (Coding coding : now.codings()) {
      here.merge(coding.theme(), 1, Integer::sum);
    }
    recent.removeIf(theme -> now.codebook().find(theme).filter(Theme::open).isEmpty());
    lay();
  }

  void fold(ThemeId theme) {
    if (!folded.remove(theme)) {
      folded.add(theme);
    }
    lay();
  }

  /// Hides a theme and those below it from the text, or shows them again.
  void mute(ThemeId theme) {
    Set<ThemeId> now = new HashSet<>(muted.get());
    Set<ThemeId> branch = branch(theme);
    if (now.containsAll(branch)) {
      now.removeAll(branch);
    } else {
      now.addAll(branch);
    }
    muted.set(Set.copyOf(now));
    lay();
  }

  /// Hides all but a theme and those below it; where that is so already, shows all again.
  void solo(ThemeId theme) {
    Set<ThemeId> others = new HashSet<>();
    coded.codebook().inOrder().forEach(one -> others.add(one.id()));
    others.removeAll(branch(theme));
    muted.set(muted.get().equals(others) ? Set.of() : Set.copyOf(others));
    lay();
  }

  /// Hides all themes from the text, so that it can be read bare; where any is hidden, shows all.
  void muteAll() {
    Set<ThemeId> all = new HashSet<>();
    coded.codebook().inOrder().forEach(one -> all.add(one.id()));
    muted.set(muted.get().isEmpty() ? Set.copyOf(all) : Set.of());
    lay();
  }

  /// Remembers a theme as the one applied last.
  void used(ThemeId theme) {
    recent.remove(theme);
    recent.addFirst(theme);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  /// The theme applied last, or the one before, and so on, from 0.
  Optional<ThemeId> recent(int back) {
    return back < recent.size() ? Optional.of(recent.get(back)) : Optional.empty();
  }

  /// The theme that a line stands for.
  Optional<Theme> theme(ThemeId id) {
    return coded.codebook().find(id);
  }

  /// The themes that can be applied, those used last first.
  List<Choice> choices() {
    Codebook codebook = coded.codebook();
    ThemeHues hues = new ThemeHues(codebook);
    List<ThemeId> order = new ArrayList<>(recent);
    codebook.inOrder().stream()
        .filter(theme -> theme.open() && !recent.contains(theme.id()))
        .forEach(theme -> order.add(theme.id()));
    return order.stream()
        .flatMap(id -> codebook.find(id).stream())
        .map(theme -> choice(theme, codebook, hues))
        .toList();
  }

  private static Choice choice(Theme theme, Codebook codebook, ThemeHues hues) {
    String above =
        String.join(
            Codebook.BETWEEN,
            codebook.above(theme.id()).reversed().stream().map(Theme::name).toList());
    return new Choice(
        theme.id().value().toString(),
        theme.name(),
        above,
        theme.key() == null ? "" : theme.key(),
        new Choice.Sign.Themed(hues.of(theme.id()), hues.worn(theme.id())));
  }

  private Set<ThemeId> branch(ThemeId theme) {
    Set<ThemeId> branch = new HashSet<>(Set.of(theme));
    coded.codebook().below(theme).forEach(below -> branch.add(below.id()));
    return branch;
  }

  private void lay() {
    List<ThemeLine> all = new ArrayList<>();
    ThemeHues hues = new ThemeHues(coded.codebook());
    lay(null, 0, hues, all);
    lines.set(List.copyOf(all));
  }

  private void lay(@Nullable ThemeId parent, int depth, ThemeHues hues, List<ThemeLine> all) {
    for (Theme theme : coded.codebook().children(parent)) {
      boolean holds = !coded.codebook().children(theme.id()).isEmpty();
      boolean open = holds && !folded.contains(theme.id());
      if (!theme.retired() || holds || here.containsKey(theme.id())) {
        all.add(
            new ThemeLine(
                theme.id(), depth, holds, open, theme.open(), row(theme, holds && !open, hues)));
      }
      if (open) {
        lay(theme.id(), depth + 1, hues, all);
      }
    }
  }

  private ThemeRow.Theme row(Theme theme, boolean closed, ThemeHues hues) {
    boolean folder = !theme.codable();
    Set<ThemeId> counted = closed || folder ? branch(theme.id()) : Set.of(theme.id());
    int inText = counted.stream().mapToInt(id -> here.getOrDefault(id, 0)).sum();
    int inStudy = counted.stream().mapToInt(id -> coded.inStudy().getOrDefault(id, 0)).sum();
    boolean hidden = muted.get().contains(theme.id());
    Optional<Hue> hue = folder ? Optional.empty() : Optional.of(hues.of(theme.id()));
    return new ThemeRow.Theme(
        theme.name(),
        hue,
        hues.worn(theme.id()),
        theme.key() == null ? "" : theme.key(),
        folder || hidden ? "" : bench.text("code.count", inText),
        bench.text("code.count", inStudy),
        hidden && !folder,
        bench.text("code.themes.hidden"));
  }
}
