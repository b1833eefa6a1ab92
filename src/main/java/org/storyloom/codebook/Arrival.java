package org.storyloom.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.study.Slugs;

/// One draft on its way into the codebook: settles what clashes, and notes it.
final class Arrival {
  /// Deeper than anybody can read; a file that goes on further was not written by a person.
  private static final int DEEPEST = 100;

  private final Step step;
  private final CodebookDraft draft;
  private final Slugs slugs;
  private final Map<ThemeId, CodebookDraft.Entry> coming = new LinkedHashMap<>();
  private final Map<ThemeId, Integer> depths = new HashMap<>();
  private final Map<@Nullable ThemeId, Integer> last = new HashMap<>();
  private final Map<@Nullable ThemeId, Set<String>> names = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final List<ThemeId> added = new ArrayList<>();
  private final List<ThemeId> alreadyHere = new ArrayList<>();
  private final List<Label> notes = new ArrayList<>();
  private int setOrdinal;

  Arrival(Step step, CodebookDraft draft) {
    this.step = step;
    this.draft = draft;
    slugs = new Slugs(slug -> step.book().bySlug(slug).isPresent());
    notes.addAll(draft.notes());
    setOrdinal = step.book().sets().stream().mapToInt(ThemeSet::ordinal).max().orElse(0) + 1;
  }

  AddCodebook.Added add() {
    for (CodebookDraft.Entry entry : draft.themes()) {
      if (step.book().find(entry.id()).isPresent() || coming.containsKey(entry.id())) {
        alreadyHere.add(entry.id());
      } else {
        coming.put(entry.id(), entry);
      }
    }
    coming.values().forEach(entry -> add(entry, new HashSet<>()));
    draft.sets().forEach(this::add);
    return new AddCodebook.Added(added, alreadyHere, notes);
  }

  /// Adds a theme after its parent. `beneath` holds those that wait for it.
  private void add(CodebookDraft.Entry entry, Set<ThemeId> beneath) {
    if (depths.containsKey(entry.id())) {
      return;
    }
    if (beneath.size() >= DEEPEST) {
      throw new Refused("codebook.add.deep", Integer.toString(DEEPEST));
    }
    beneath.add(entry.id());
    ThemeId parent = parent(entry, beneath);
    int depth = depth(parent) + 1;
    if (depth > DEEPEST) {
      throw new Refused("codebook.add.deep", Integer.toString(DEEPEST));
    }
    depths.put(entry.id(), depth);
    ThemeFacts facts = facts(entry, parent);
    int ordinal = last.computeIfAbsent(parent, place -> step.next(place) - 1) + 1;
    last.put(parent, ordinal);
    step.rows().insert(Theme.of(entry.id(), slug(entry, facts), parent, facts, ordinal));
    added.add(entry.id());
  }

  private @Nullable ThemeId parent(CodebookDraft.Entry entry, Set<ThemeId> beneath) {
    ThemeId parent = entry.parent();
    if (parent == null || step.book().find(parent).isPresent()) {
      return parent;
    }
    CodebookDraft.Entry above = coming.get(parent);
    if (above == null || beneath.contains(parent)) {
      notes.add(Label.of("codebook.add.parent", entry.facts().name()));
      return null;
    }
    add(above, beneath);
    return parent;
  }

  private int depth(@Nullable ThemeId theme) {
    if (theme == null) {
      return 0;
    }
    return Optional.ofNullable(depths.get(theme)).orElse(step.book().above(theme).size() + 1);
  }

  private ThemeFacts facts(CodebookDraft.Entry entry, @Nullable ThemeId parent) {
    ThemeFacts facts = entry.facts();
    if (facts.name().isEmpty()) {
      facts = facts.called(entry.id().value().toString().substring(0, 8));
      notes.add(Label.of("codebook.add.nameless", facts.name()));
    }
    facts = facts.called(name(facts.name(), parent));
    if (!facts.hasColour()) {
      notes.add(Label.of("codebook.add.colour", facts.name(), String.valueOf(facts.colour())));
      facts = facts.coloured(null);
    }
    String key = facts.key();
    if (key != null
        && (!facts.hasKey() || step.book().withKey(key).isPresent() || !keys.add(key))) {
      notes.add(Label.of("codebook.add.key", facts.name(), key));
      facts = facts.keyed(null);
    }
    return facts;
  }

  private String name(String wanted, @Nullable ThemeId parent) {
    Set<String> taken =
        names.computeIfAbsent(
            parent,
            place -> {
              Set<String> here = new HashSet<>();
              step.book().children(place).forEach(theme -> here.add(theme.name()));
              return here;
            });
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + " (" + i + ")";
    }
    if (!name.equals(wanted)) {
      notes.add(Label.of("codebook.add.renamed", wanted, name));
    }
    return name;
  }

  private String slug(CodebookDraft.Entry entry, ThemeFacts facts) {
    return slugs.free(
        entry.slug().isEmpty() || entry.slug().length() > 110
            ? Slugs.of(facts.name(), "theme")
            : entry.slug());
  }

  private void add(CodebookDraft.Group group) {
    Set<ThemeId> themes = new HashSet<>();
    for (ThemeId theme : group.themes()) {
      if (depths.containsKey(theme) || step.book().find(theme).isPresent()) {
        themes.add(theme);
      } else {
        notes.add(Label.of("codebook.add.member", group.name()));
      }
    }
    Optional<ThemeSet> here = step.book().set(group.id());
    if (here.isPresent()) {
      ThemeSet set = here.get();
      themes.addAll(set.themes());
      step.rows().change(set, new ThemeSet(set.id(), set.name(), set.ordinal(), themes));
    } else {
      step.rows().insert(new ThemeSet(group.id(), group.name(), setOrdinal++, themes));
    }
  }
}
