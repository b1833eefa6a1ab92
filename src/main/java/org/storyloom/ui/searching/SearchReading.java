package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.finding.Findings;
import org.storyloom.l10n.Messages;
import org.storyloom.search.SavedSearches;
import org.storyloom.search.SearchHit;
import org.storyloom.search.SearchHits;
import org.storyloom.search.SearchIndex;
import org.storyloom.search.SearchOutcome;
import org.storyloom.search.SearchRequest;
import org.storyloom.search.query.QueryField;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.Question;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.workspace.Workspace;

/// Puts a question to the index, and reads what is needed to show the answer.
///
/// @param sources how many sources are to be shown at most
record SearchReading(
    Workspace workspace, StudyPlan plan, Messages messages, Asked asked, int sources)
    implements Question<Answer> {
  private static final int PASSAGES_OF_A_SOURCE = 200;
  private static final int THEMES = 6;

  @Override
  public Answer ask(Database database) {
    Answer.Study study = study(database);
    if (asked.isEmpty()) {
      return new Answer(asked, Optional.empty(), List.of(), 0, 0, List.of(), List.of(), study);
    }
    SearchIndex index = workspace.index();
    SearchRequest request =
        SearchRequest.of(asked.text()).limit(sources).snippets(PASSAGES_OF_A_SOURCE);
    return switch (index.search(request)) {
      case SearchOutcome.NotUnderstood not ->
          new Answer(asked, Optional.of(not.fault()), List.of(), 0, 0, List.of(), List.of(), study);
      case SearchOutcome.Answered answered -> {
        List<Answer.Found> found = found(database, answered.hits(), study.codebook());
        yield new Answer(
            asked,
            Optional.empty(),
            answered.said(),
            answered.hits().total(),
            answered.hits().milliseconds(),
            found,
            facets(index, found, study.codebook()),
            study);
      }
    };
  }

  private static Answer.Study study(Database database) {
    return new Answer.Study(
        new Themes(database).read(),
        new Codings(database).byTheme(Which.ALL),
        new SavedSearches(database).all(),
        new Findings(database).all().stream().filter(finding -> !finding.withdrawn()).toList());
  }

  private List<Answer.Found> found(Database database, SearchHits hits, Codebook codebook) {
    List<SourceId> ids = hits.hits().stream().map(hit -> hit.source().id()).toList();
    Map<SourceId, String> texts = new Sources(database).texts(ids);
    List<Answer.Found> found = new ArrayList<>();
    for (SearchHit hit : hits.hits()) {
      String text = texts.getOrDefault(hit.source().id(), "");
      PassageReading reading = new PassageReading(database, messages, codebook, hit, text);
      found.add(new Answer.Found(hit.source(), hit.places(), reading.passages()));
    }
    return found;
  }

  /// Each value is counted by asking again with it in the place of whatever is asked of its field.
  private List<Answer.Facet> facets(
      SearchIndex index, List<Answer.Found> found, Codebook codebook) {
    List<Answer.Facet> facets = new ArrayList<>();
    Map<String, String> kinds = new LinkedHashMap<>();
    for (SourceKind kind : SourceKind.values()) {
      kinds.put(kind.word(), messages.text("searching.kind." + kind.word()));
    }
    Map<String, String> sites = new LinkedHashMap<>();
    plan.sites().forEach(site -> sites.put(site.slug(), site.name()));
    Map<String, String> phases = new LinkedHashMap<>();
    plan.phases().forEach(phase -> phases.put(phase.slug(), phase.name()));
    facets.add(counted(index, QueryField.KIND, kinds));
    facets.add(counted(index, QueryField.SITE, sites));
    facets.add(counted(index, QueryField.PHASE, phases));
    facets.add(counted(index, QueryField.LANGUAGE, languages(found)));
    facets.add(themes(found, codebook));
    return facets.stream().filter(facet -> !facet.values().isEmpty()).toList();
  }

  private Map<String, String> languages(List<Answer.Found> found) {
    Set<String> tags = new LinkedHashSet<>();
    asked.tokens().stream()
        .filter(token -> token.field() == QueryField.LANGUAGE)
        .forEach(token -> tags.addAll(token.values()));
    found.stream()
        .map(one -> Locale.forLanguageTag(one.source().language()).getLanguage())
        .filter(tag -> !tag.isEmpty() && !tag.equals("und"))
        .forEach(tags::add);
    Map<String, String> names = new TreeMap<>();
    tags.forEach(
        tag -> names.put(tag, Locale.forLanguageTag(tag).getDisplayLanguage(messages.locale())));
    return names;
  }

  private Answer.Facet counted(SearchIndex index, QueryField field, Map<String, String> names) {
    List<Answer.Facet.Value> values = new ArrayList<>();
    Asked others = asked.without(field);
    names.forEach((value, name) -> {
      boolean chosen = asked.has(field, value);
      int count = count(index, others.with(field, value));
      if (count > 0 || chosen) {
        values.add(new Answer.Facet.Value(value, name, count, chosen, List.of()));
      }
    });
    boolean tellsNothing = values.size() == 1 && !values.getFirst().chosen();
    return new Answer.Facet(field, tellsNothing ? List.of() : values);
  }

  private static int count(SearchIndex index, Asked asked) {
    return switch (index.search(SearchRequest.of(asked.text()).limit(0))) {
      case SearchOutcome.Answered answered -> answered.hits().total();
      case SearchOutcome.NotUnderstood _ -> 0;
    };
  }

  /// The themes that most passages shown are coded with.
  private Answer.Facet themes(List<Answer.Found> found, Codebook codebook) {
    Map<String, Integer> counts = new HashMap<>();
    found.stream()
        .flatMap(one -> one.passages().stream())
        .flatMap(passage -> passage.themes().stream())
        .forEach(theme -> counts.merge(theme.name(), 1, Integer::sum));
    ThemeHues hues = new ThemeHues(codebook);
    List<Answer.Facet.Value> values = new ArrayList<>();
    codebook.inOrder().stream()
        .filter(
            theme -> counts.containsKey(theme.name()) || asked.has(QueryField.THEME, theme.slug()))
        .forEach(theme -> {
          List<Hue> worn = List.of(hues.of(theme.id()));
          boolean chosen = asked.has(QueryField.THEME, theme.slug());
          int count = counts.getOrDefault(theme.name(), 0);
          values.add(new Answer.Facet.Value(theme.slug(), theme.name(), count, chosen, worn));
        });
    return new Answer.Facet(
        QueryField.THEME,
        values.stream()
            .sorted(
                Comparator.comparing(Answer.Facet.Value::chosen)
                    .reversed()
                    .thenComparingInt(value -> -value.count()))
            .limit(THEMES)
            .toList());
  }
}
