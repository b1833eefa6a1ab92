package org.storyloom.ui.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.ChangeTheme;
import org.storyloom.codebook.MergeThemes;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyNewTheme;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.ChangeCodingMemo;
import org.storyloom.coding.ChangeCodingWeight;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.RemoveCoding;
import org.storyloom.coding.ResizeCoding;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Excerpt;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Passage;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Clip;
import org.storyloom.ui.control.text.Range;

/// Every gesture on the selected words, the selected coding and the themes; each is one step of the
/// study, which comes back by the readings of the view model.
final class Gestures {
  private static final int LONGEST_NAME = 60;

  private final Bench bench;
  private final CodeViewModel model;

  Gestures(Bench bench, CodeViewModel model) {
    this.bench = bench;
    this.model = model;
  }

  /// The passage that is meant: the selected words, else that of the selected coding.
  Optional<Span> passage() {
    Range words = model.selectionProperty().get();
    return words.isEmpty()
        ? model.selected().map(Coding::span)
        : Optional.of(new Span(words.start(), words.end()));
  }

  /// Puts a theme on the passage and, where wished, asks for a memo. Answers whether there was any
  /// passage to put it on.
  boolean apply(ThemeId theme, boolean withMemo) {
    Optional<Span> span = passage();
    Optional<SourceId> source = model.sourceProperty().get();
    Optional<CoderId> coder = coder();
    if (span.isEmpty() || source.isEmpty() || coder.isEmpty()) {
      return false;
    }
    bench.perform(
        new ApplyTheme(source.get(), span.get(), theme, coder.get()),
        id -> applied(theme, id, withMemo));
    return true;
  }

  /// Puts the theme of this key on the passage.
  boolean applyKey(String key) {
    return model
        .coded()
        .codebook()
        .withKey(key)
        .filter(Theme::open)
        .map(theme -> apply(theme.id(), false))
        .orElse(false);
  }

  /// Puts one of the themes used last on the passage, the last one as 0.
  void applyRecent(int back) {
    model.tree().recent(back).ifPresent(theme -> apply(theme, false));
  }

  /// Makes a theme of this name and puts it on the passage.
  void applyNew(String name) {
    Optional<Span> span = passage();
    Optional<SourceId> source = model.sourceProperty().get();
    Optional<CoderId> coder = coder();
    if (span.isPresent() && source.isPresent() && coder.isPresent()) {
      AddTheme add = adding(name);
      bench.perform(
          new ApplyNewTheme(source.get(), span.get(), add, coder.get()),
          id -> applied(add.id(), id, false));
    }
  }

  /// Makes a theme of the passage's own words.
  void applyInVivo() {
    passage().map(model::words).map(Gestures::nameOf).ifPresent(this::applyNew);
  }

  void remove() {
    model.selected().ifPresent(one -> bench.perform(new RemoveCoding(one.id())));
  }

  /// Moves the end of the selected coding by a word, out or in.
  void resize(boolean grow) {
    Optional<Coding> one = model.selected();
    if (one.isEmpty()) {
      return;
    }
    Span span = one.get().span();
    String text = model.text();
    int end = grow ? WordEdges.after(text, span.end()) : WordEdges.before(text, span.end());
    if (end > span.start() && end != span.end()) {
      bench.perform(
          new ResizeCoding(one.get().id(), new Span(span.start(), end)),
          id -> model.select(Optional.of(id)));
    }
  }

  void memo(CodingId coding, String words) {
    bench.perform(new ChangeCodingMemo(coding, words));
  }

  void weigh(CodingId coding, @Nullable Integer weight) {
    bench.perform(new ChangeCodingWeight(coding, weight));
  }

  /// Adds a theme beside nothing that is coded yet.
  void addTheme(String name) {
    bench.perform(adding(name), id -> bench.selection().themeProperty().set(Optional.of(id)));
  }

  void rename(ThemeId theme, String name) {
    model
        .tree()
        .theme(theme)
        .ifPresent(one -> bench.perform(new ChangeTheme(theme, one.facts().called(name))));
  }

  void merge(ThemeId from, ThemeId into) {
    bench.perform(
        new MergeThemes(from, into),
        many -> bench.selection().themeProperty().set(Optional.of(into)));
  }

  /// Reads the findings that a coding can be linked to.
  void findings(Consumer<List<Finding>> then) {
    bench.read(
        database -> new Findings(database).all().stream().filter(one -> !one.withdrawn()).toList(),
        then);
  }

  void link(CodingId coding, FindingId finding, Relation relation) {
    LinkId id = new LinkId(bench.workspace().history().mint().id());
    bench.perform(new LinkEvidence(id, finding, Evidence.of(coding), Bearing.of(relation)));
  }

  /// Copies the passage in the form in which it may leave to the team; where it may not leave at
  /// all, says why.
  void copy() {
    Optional<Span> span = passage();
    Optional<SourceId> source = model.sourceProperty().get();
    if (span.isPresent() && source.isPresent()) {
      Passage passage = Passage.of(source.get(), span.get());
      var today = bench.workspace().history().mint().today();
      bench.read(
          database -> new Gate(database, today).passages(Level.TEAM, Map.of(passage, passage)),
          this::copied);
    }
  }

  private void copied(Cleared<Map<Passage, Excerpt>> cleared) {
    List<HeldBack> held = cleared.heldBack();
    if (held.isEmpty()) {
      Clip.copy(cleared.map(all -> all.values().iterator().next().words()));
      bench.tell(bench.text("code.copied"));
    } else {
      String rule = bench.text("ui.held." + held.getFirst().rule().word());
      bench.tell(bench.text("code.copy.held", rule));
    }
  }

  private void applied(ThemeId theme, CodingId coding, boolean withMemo) {
    model.tree().used(theme);
    model.select(Optional.of(coding));
    if (withMemo) {
      model.askForMemo();
    }
  }

  private Optional<CoderId> coder() {
    Optional<CoderId> coder = bench.coder().map(Coder::id);
    if (coder.isEmpty()) {
      bench.tell(bench.text("code.coder.none"));
    }
    return coder;
  }

  /// Below the group that is selected in the tree, else at its root.
  private AddTheme adding(String name) {
    ThemeId group =
        bench
            .selection()
            .themeProperty()
            .get()
            .flatMap(model.tree()::theme)
            .filter(theme -> !theme.codable())
            .map(Theme::id)
            .orElse(null);
    ThemeId id = new ThemeId(bench.workspace().history().mint().id());
    return new AddTheme(id, group, ThemeFacts.named(name));
  }

  /// A name out of what somebody said: without the marks at its ends, cut between words.
  static String nameOf(String words) {
    String name = words.replaceAll("\\s+", " ").replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    if (name.length() <= LONGEST_NAME) {
      return name.isEmpty() ? words.strip() : name;
    }
    int space = name.lastIndexOf(' ', LONGEST_NAME - 1);
    return name.substring(0, space < LONGEST_NAME / 2 ? LONGEST_NAME - 1 : space) + "…";
  }
}
