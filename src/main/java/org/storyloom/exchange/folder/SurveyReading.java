package org.storyloom.exchange.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Indicators;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.study.Site;
import org.storyloom.study.SiteId;
import org.storyloom.study.StudyPlan;
import org.storyloom.study.Wave;
import org.storyloom.study.WaveId;
import org.storyloom.survey.Group;
import org.storyloom.survey.ImportSurvey;
import org.storyloom.survey.ItemDraft;
import org.storyloom.survey.ItemId;
import org.storyloom.survey.RespondentDraft;
import org.storyloom.survey.Role;
import org.storyloom.survey.SurveyDraft;
import org.storyloom.survey.SurveyId;

/// `survey.json`: surveys, and under `surveys/` the rows of those who answered.
final class SurveyReading {
  static final String FILE = "survey.json";
  static final String UNDER = "surveys/";

  private final Folder folder;
  private final Names names;
  private final StudyPlan plan;
  private final Sources sources;
  private final Indicators indicators;

  SurveyReading(Folder folder, Names names, StudyPlan plan, Database database) {
    this.folder = folder;
    this.names = names;
    this.plan = plan;
    sources = new Sources(database);
    indicators = new Indicators(database);
  }

  void bring(History history) {
    for (ImportSurvey survey : folder.entries(FILE, this::survey)) {
      ImportSurvey.Result came = history.perform(survey);
      folder.count("respondents", came.respondents());
      folder.count("surveyAnswers", came.sources().size());
      folder.count("surveyReadings", came.readings().size());
    }
  }

  private ImportSurvey survey(Entry entry) {
    String slug = entry.needed("id");
    List<ItemDraft> items = new ArrayList<>();
    List<AddCollection> collections = new ArrayList<>();
    List<Entry> asked = new ArrayList<>();
    for (Entry item : entry.entries("items")) {
      folder.fitting(
          FILE,
          entry.number(),
          () -> {
            items.add(item(slug, item, collections));
            asked.add(item);
          });
    }
    SurveyDraft draft =
        new SurveyDraft(
            new SurveyId(names.of("survey", slug)),
            slug,
            entry.has("name") ? entry.text("name") : slug,
            entry.text("quality"),
            entry.has("site"),
            items);
    List<RespondentDraft> people = new ArrayList<>();
    for (Entry file : entry.entries("files")) {
      folder.fitting(FILE, entry.number(), () -> people.addAll(people(entry, file, asked)));
    }
    return new ImportSurvey(draft, collections, people);
  }

  private ItemDraft item(String survey, Entry item, List<AddCollection> collections) {
    String slug = item.needed("id");
    String word = item.needed("as");
    Role role = Role.of(word).orElseThrow(Cells.unknown("as", word));
    Map<WaveId, String> quality = new HashMap<>();
    item.words("quality")
        .forEach((wave, words) ->
            quality.put(
                plan.wave(wave).map(Wave::id).orElseThrow(Cells.unknown("wave", wave)), words));
    String indicator = item.text("indicator");
    return new ItemDraft(
        new ItemId(names.of("item", survey + "/" + slug)),
        slug,
        item.text("words"),
        role,
        item.list("counts"),
        role == Role.INDICATOR
            ? indicators
                .bySlug(indicator)
                .map(Indicator::id)
                .orElseThrow(Cells.unknown("indicator", indicator))
            : null,
        role == Role.OPEN ? collection(item.needed("collection"), collections) : null,
        quality);
  }

  private CollectionId collection(String slug, List<AddCollection> collections) {
    CollectionId id = new CollectionId(names.of("collection", slug));
    boolean here =
        sources.collections().stream().map(Collection::id).anyMatch(id::equals)
            || collections.stream().anyMatch(one -> one.id().equals(id));
    if (!here) {
      collections.add(new AddCollection(id, slug, slug, SourceKind.SURVEY_ANSWER));
    }
    return id;
  }

  private List<RespondentDraft> people(Entry survey, Entry file, List<Entry> items) {
    String name = UNDER + file.needed("file");
    Path path =
        folder
            .inside(name)
            .orElseThrow(() -> new Cells.Unfit("exchange.folder.missing", file.text("file")));
    String word = file.needed("wave");
    WaveId wave = plan.wave(word).map(Wave::id).orElseThrow(Cells.unknown("wave", word));
    Map<String, String> sites = survey.words("sites");
    String language =
        items.stream()
            .map(item -> item.text("language"))
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse("");
    return folder.rows(
        folder.file("").relativize(path).toString(),
        row -> {
          List<String> answers = items.stream().map(item -> row.text(item.text("column"))).toList();
          return new RespondentDraft(
              row.needed(survey.needed("respondent")),
              new Group(wave, site(row, survey, sites)),
              language.isEmpty() ? null : row.orNull(language),
              answers);
        });
  }

  private @Nullable SiteId site(Cells row, Entry survey, Map<String, String> sites) {
    String value = survey.has("site") ? row.text(survey.text("site")) : "";
    if (value.isEmpty()) {
      return null;
    }
    String slug = sites.getOrDefault(value, value);
    return plan.site(slug).map(Site::id).orElseThrow(Cells.unknown("site", value));
  }
}
