package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.storyloom.search.SavedSearch;
import org.storyloom.search.query.QueryField;
import org.storyloom.source.Source;
import org.storyloom.study.Phase;
import org.storyloom.study.Site;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;

/// What is asked, what came of it, and which passages are chosen.
public final class SearchingViewModel {
  private static final int AT_ONCE = 50;

  /// How much of each passage is shown.
  enum Width {
    LINE,
    FULL
  }

  private final Bench bench;
  private final PassageGestures gestures;
  private final Live<Answer> live;
  private final ReadOnlyObjectWrapper<Asked> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Asked.NOTHING);
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(this, "answer", Answer.NONE);
  private final ReadOnlyObjectWrapper<List<Answer.Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ReadOnlyObjectWrapper<Set<Passage.Key>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Set.of());
  private final ReadOnlyObjectWrapper<List<Crumb>> crumbs =
      new ReadOnlyObjectWrapper<>(this, "crumbs", List.of());
  private final ObjectProperty<Width> width = new SimpleObjectProperty<>(this, "width", Width.LINE);
  private int sources = AT_ONCE;

  public SearchingViewModel(Bench bench) {
    this.bench = bench;
    gestures = new PassageGestures(bench, this);
    live =
        bench.live(
            () ->
                new SearchReading(
                    bench.workspace(), bench.plan(), bench.messages(), asked.get(), sources),
            this::answered,
            "source",
            "turn",
            "coding",
            "theme",
            "study_case",
            "finding",
            "evidence_link",
            "saved_search",
            "site",
            "phase",
            "collection");
  }

  Bench bench() {
    return bench;
  }

  PassageGestures gestures() {
    return gestures;
  }

  ReadOnlyObjectProperty<Asked> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  Answer answer() {
    return answer.get();
  }

  ReadOnlyObjectProperty<List<Answer.Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Set<Passage.Key>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Crumb>> crumbsProperty() {
    return crumbs.getReadOnlyProperty();
  }

  ObjectProperty<Width> widthProperty() {
    return width;
  }

  /// The pane is shown; a place with a question asks it.
  void show(Place place) {
    if (place instanceof Place.OfQuery(String query) && !query.equals(asked.get().text())) {
      put(Asked.of(query));
    }
    live.start();
  }

  void left() {
    live.stop();
  }

  /// Asks something else.
  void ask(Asked now) {
    if (now.equals(asked.get())) {
      return;
    }
    boolean same = now.text().equals(asked.get().text());
    if (same) {
      asked.set(now);
      return;
    }
    put(now);
    bench
        .navigator()
        .settle(now.isEmpty() ? new Place.Whole(PaneId.SEARCH) : new Place.OfQuery(now.text()));
  }

  private void put(Asked now) {
    asked.set(now);
    sources = AT_ONCE;
    live.refresh();
  }

  /// Shows more sources.
  void more() {
    sources += AT_ONCE;
    live.refresh();
  }

  /// Lets a value of a field do, or no longer.
  void narrow(QueryField field, String value) {
    Asked now = asked.get();
    ask(now.has(field, value) ? now.without(field, value) : now.with(field, value));
  }

  /// Asks a search that was kept.
  void ask(SavedSearch saved) {
    ask(Asked.of(saved.words()));
  }

  void toggle(Passage passage) {
    Set<Passage.Key> now = new HashSet<>(chosen.get());
    if (!now.remove(passage.key())) {
      now.add(passage.key());
    }
    chosen.set(Set.copyOf(now));
  }

  void chooseNone() {
    chosen.set(Set.of());
  }

  boolean isChosen(Passage passage) {
    return chosen.get().contains(passage.key());
  }

  /// The passages that a gesture means: those chosen, in their order, else the one it stands on.
  List<Passage> meant(Optional<Passage> here) {
    List<Passage> all =
        answer.get().found().stream()
            .flatMap(found -> found.passages().stream())
            .filter(this::isChosen)
            .toList();
    return all.isEmpty() ? here.stream().toList() : all;
  }

  private void answered(Answer now) {
    boolean typing = now.fault().isPresent() && !now.asked().isEmpty();
    if (typing && !answer.get().found().isEmpty()) {
      Answer before = answer.get();
      answer.set(
          new Answer(
              now.asked(),
              now.fault(),
              List.of(),
              before.total(),
              before.milliseconds(),
              before.found(),
              before.facets(),
              now.study()));
      return;
    }
    answer.set(now);
    Set<Passage.Key> there =
        now.found().stream()
            .flatMap(found -> found.passages().stream())
            .map(Passage::key)
            .collect(Collectors.toSet());
    chosen.set(chosen.get().stream().filter(there::contains).collect(Collectors.toSet()));
    rows.set(laid(now));
    crumbs.set(now.kept().map(kept -> List.of(Crumb.of(kept.name()))).orElse(List.of()));
  }

  private List<Answer.Row> laid(Answer now) {
    List<Answer.Row> all = new ArrayList<>();
    for (Answer.Found found : now.found()) {
      Source source = found.source();
      String count = found.places() == 0 ? "" : Integer.toString(found.places());
      all.add(new Answer.Row.Head(source.kind(), source.title(), facts(source), count));
      found.passages().forEach(passage -> all.add(new Answer.Row.Hit(passage)));
    }
    int left = now.total() - now.found().size();
    if (left > 0) {
      all.add(new Answer.Row.More(bench.text("searching.more", left)));
    }
    return List.copyOf(all);
  }

  private String facts(Source source) {
    StudyPlan plan = bench.plan();
    List<String> facts = new ArrayList<>();
    plan.site(source.setting().site()).map(Site::name).ifPresent(facts::add);
    plan.phase(source.setting().phase()).map(Phase::name).ifPresent(facts::add);
    if (facts.isEmpty() && !source.language().equals(Source.UNKNOWN_LANGUAGE)) {
      facts.add(
          Locale.forLanguageTag(source.language()).getDisplayLanguage(bench.messages().locale()));
    }
    return String.join(" · ", facts);
  }
}
