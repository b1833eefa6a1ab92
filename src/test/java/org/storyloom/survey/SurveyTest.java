package org.storyloom.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.SmallStudy;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.RemoveIndicator;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.source.collection.RemoveCollection;
import org.storyloom.store.Mint;

class SurveyTest {
  private static final SurveyId ID = new SurveyId(id("survey"));

  @TempDir Path folder;
  private SmallStudy study;
  private IndicatorId acts;
  private CollectionId words;

  @BeforeEach
  void open() {
    study = new SmallStudy(folder, new SurveyFollower());
    acts = study.share("acts");
    words = new CollectionId(id("words"));
  }

  @AfterEach
  void close() {
    study.close();
  }

  private static UUID id(String name) {
    return Mint.named("small", "survey", name);
  }

  private ImportSurvey survey(RespondentDraft... people) {
    return new ImportSurvey(
        new SurveyDraft(
            ID,
            "climate",
            "Climate",
            "asked in the street",
            true,
            List.of(
                item("age", Role.ATTRIBUTE, List.of(), null, null),
                item("act", Role.INDICATOR, List.of("agree", "Strongly agree"), acts, null),
                item("own", Role.OPEN, List.of(), null, words))),
        new Sources(study.database).collection(words).isPresent()
            ? List.of()
            : List.of(new AddCollection(words, "own", "Own words", SourceKind.SURVEY_ANSWER)),
        List.of(people));
  }

  private ItemDraft item(
      String slug,
      Role role,
      List<String> counts,
      @Nullable IndicatorId of,
      @Nullable CollectionId into) {
    return new ItemDraft(
        new ItemId(id(slug)),
        slug,
        "Item " + slug,
        role,
        counts,
        of,
        into,
        Map.of(study.after, "after only"));
  }

  private RespondentDraft one(String label, Group group, String act, String own) {
    return new RespondentDraft(label, group, "lt", List.of("34", act, own));
  }

  private List<String> readings() {
    List<String> told = new ArrayList<>();
    for (Reading reading : new Indicators(study.database).readings()) {
      Figure figure = reading.figure();
      told.add(
          "%s %d/%d %s"
              .formatted(
                  reading.slug(), figure.numerator(), figure.denominator(), reading.quality()));
    }
    return told;
  }

  @Test
  void sharesAreOfThoseWhoAnsweredByWaveAndSite() {
    Group before = new Group(study.before, study.lithuania);
    Group after = new Group(study.after, study.lithuania);
    ImportSurvey.Result came =
        study.history.perform(
            survey(
                one("1", before, "agree", ""),
                one("2", before, "disagree", ""),
                one("3", before, "", ""),
                one("4", after, "STRONGLY AGREE ", ""),
                one("5", new Group(study.after, null), "agree", "")));
    assertThat(came.respondents()).isEqualTo(5);
    assertThat(readings())
        .containsExactly(
            "climate/act/before/lithuania 1/2 asked in the street",
            "climate/act/after/lithuania 1/1 after only");
    assertThat(new Surveys(study.database).respondents(ID)).containsEntry(before, 3);
  }

  @Test
  void aWaveThatGrowsIsComputedAnewAndNobodyComesTwice() {
    Group group = new Group(study.before, study.uk);
    study.history.perform(survey(one("1", group, "agree", "")));
    ImportSurvey.Result more =
        study.history.perform(
            survey(one("1", group, "disagree", ""), one("2", group, "disagree", "")));
    assertThat(more.respondents()).isEqualTo(1);
    assertThat(more.alreadyHere()).isEqualTo(1);
    assertThat(readings()).containsExactly("climate/act/before/uk 1/2 asked in the street");
  }

  @Test
  void openAnswersBecomeSourcesOfTheirCollection() {
    Group group = new Group(study.after, study.uk);
    ImportSurvey.Result came =
        study.history.perform(
            survey(one("1", group, "agree", "Paskambinčiau."), one("2", group, "agree", " ")));
    assertThat(came.sources()).hasSize(1);
    Source said = new Sources(study.database).bySlug("own/own/after/uk/1").orElseThrow();
    assertThat(said.id()).isEqualTo(came.sources().getFirst());
    assertThat(said.kind()).isEqualTo(SourceKind.SURVEY_ANSWER);
    assertThat(said.language()).isEqualTo("lt");
    assertThat(said.setting().site()).isEqualTo(study.uk);
  }

  @Test
  void allOfItIsOneStep() {
    var before = study.rows();
    Group group = new Group(study.after, study.uk);
    study.history.perform(survey(one("1", group, "agree", "Yes.")));
    var after = study.rows();
    study.history.perform(new RemoveSurvey(ID));
    assertThat(readings()).isEmpty();
    assertThat(new Surveys(study.database).all()).isEmpty();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(after);
    study.history.undo();
    assertThat(study.rows()).isEqualTo(before);
    study.history.redo();
    assertThat(study.rows()).isEqualTo(after);
  }

  @Test
  void anItemWhoseIndicatorOrCollectionGoesStays() {
    study.history.perform(survey(one("1", new Group(study.after, study.uk), "agree", "Yes.")));
    study.history.perform(new RemoveIndicator(acts));
    study.history.perform(new RemoveCollection(words));
    assertThat(new Surveys(study.database).items(ID))
        .allSatisfy(item -> {
          assertThat(item.indicator()).isNull();
          assertThat(item.collection()).isNull();
        });
  }
}
