package org.storyloom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.SmallStudy;
import org.storyloom.store.Label;
import org.storyloom.store.Mint;
import org.storyloom.store.Refused;
import org.storyloom.table.Table;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.Tables;

class IndicatorTest {
  @TempDir Path folder;
  private SmallStudy study;
  private Indicators indicators;

  @BeforeEach
  void open() {
    study = new SmallStudy(folder);
    indicators = new Indicators(study.database);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void anIntervalIsWilsons() {
    Interval ofThirty = Wilson.interval(30.8, 500);
    assertThat(ofThirty.low()).isCloseTo(26.91, within(0.01));
    assertThat(ofThirty.high()).isCloseTo(34.98, within(0.01));
    // Newcombe, Two-sided confidence intervals for the single proportion, Statist. Med. 17, 1998,
    // table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    assertNewcombe(81, 263, 25.53, 36.62);
    assertNewcombe(15, 148, 6.24, 16.05);
    assertNewcombe(0, 20, 0, 16.11);
    assertNewcombe(1, 29, 0.61, 17.18);
    assertThat(Wilson.interval(100, 20).high()).isEqualTo(100);
  }

  private static void assertNewcombe(int of, int n, double low, double high) {
    Interval interval = Wilson.interval(100.0 * of / n, n);
    assertThat(interval.low()).isCloseTo(low, within(0.005));
    assertThat(interval.high()).isCloseTo(high, within(0.005));
  }

  @Test
  void aShareWhoseNIsNotReportedHasNoInterval() {
    Indicator share = indicator(IndicatorFacts.PERCENT);
    Indicator count = indicator("count");

    assertThat(share.interval(reading(Figure.of(92)))).isEmpty();
    assertThat(share.interval(reading(Figure.NOT_REPORTED))).isEmpty();
    assertThat(share.interval(reading(Figure.share(154, 500))))
        .contains(Wilson.interval(30.8, 500));
    assertThat(share.interval(reading(new Figure(31.0, 154L, 500L))))
        .contains(Wilson.interval(30.8, 500));
    assertThat(share.interval(reading(new Figure(30.8, null, 500L))))
        .contains(Wilson.interval(30.8, 500));
    assertThat(count.interval(reading(Figure.share(154, 500)))).isEmpty();
  }

  private static Indicator indicator(String unit) {
    return new Indicator(
        new IndicatorId(Mint.named("a", "b", "c")),
        "i",
        IndicatorFacts.of("I", unit, IndicatorOrigin.SURVEY),
        1);
  }

  private static Reading reading(Figure figure) {
    IndicatorId of = new IndicatorId(Mint.named("a", "b", "c"));
    ReadingId id = new ReadingId(Mint.named("a", "r", "c"));
    return new Reading(id, "r", of, Taken.NONE, figure, "", 1);
  }

  @Test
  void tablesInTheFolderFormatComeIn() throws IOException {
    Gathered<AddIndicator> found =
        IndicatorTable.read(
            table(
                "indicators.csv",
                """
                id,name,unit,direction,definition,domain,origin,start,target,numerator,denominator,note
                act,Would act,percent,up,Share who agree.,behaviour,survey,10.5,40,agree,answers,Asked.
                reach,Reach,count,,,,campaign,,,,,
                bad,Bad,count,,,colour,campaign,,,,,
                """),
            study.plan(),
            null);

    assertThat(found.drafts())
        .containsExactly(
            new AddIndicator(
                new IndicatorId(Mint.named("small", "indicator", "act")),
                "act",
                new IndicatorFacts(
                    "Would act",
                    "percent",
                    new Course(Direction.UP, 10.5, 40.0),
                    "Share who agree.",
                    study.behaviour,
                    IndicatorOrigin.SURVEY,
                    new Share("agree", "answers"),
                    "Asked.")),
            new AddIndicator(
                new IndicatorId(Mint.named("small", "indicator", "reach")),
                "reach",
                IndicatorFacts.of("Reach", "count", IndicatorOrigin.CAMPAIGN)));
    assertThat(found.misfits())
        .containsExactly(new Misfit(4, Label.of("indicator.row.unknown", "domain", "colour")));
    assertThat(study.history.perform(new ImportIndicators(found.drafts()))).isEqualTo(2);
    assertThat(study.history.perform(new ImportIndicators(found.drafts()))).isZero();
    assertThat(indicators.all())
        .extracting(one -> new AddIndicator(one.id(), one.slug(), one.facts()))
        .isEqualTo(found.drafts());
  }

  @Test
  void readingsThatWereNotReportedStayEmptyAndWhatDoesNotFitIsSaid() throws IOException {
    study.share("act");
    Table table =
        table(
            "readings.csv",
            """
            id,indicator,wave,phase,site,activity,subgroup,value,numerator,denominator,date,quality
            a,act,after,outcome,lithuania,,women,30.8,154,500,2019-04-08,good
            b,act,,,uk,,,20.6,,,,n not reported
            c,act,,,,,,,,,,not legible
            d,none,,,,,,1,,,,
            e,act,,,moon,,,1,,,,
            f,act,,,,,,many,,,,
            g,act,,,,,,,5,4,,
            h,act,,,,,,,5.5,40,,
            i,act,,,,,,1,,,spring,
            """);
    Gathered<ReadingDraft> found = ReadingTable.read(table, study.plan(), indicators.all(), null);
    assertThat(study.history.perform(new AddReadings(found.drafts()))).isEqualTo(3);

    IndicatorId act = indicators.bySlug("act").orElseThrow().id();
    assertThat(indicators.readings(act))
        .containsExactly(
            new Reading(
                named("a"),
                "a",
                act,
                new Taken(
                    study.after,
                    study.outcome,
                    study.lithuania,
                    null,
                    "women",
                    LocalDate.of(2019, 4, 8)),
                new Figure(30.8, 154L, 500L),
                "good",
                1),
            new Reading(
                named("b"),
                "b",
                act,
                Taken.in(null, study.uk),
                Figure.of(20.6),
                "n not reported",
                2),
            new Reading(named("c"), "c", act, Taken.NONE, Figure.NOT_REPORTED, "not legible", 3));
    assertThat(found.misfits())
        .containsExactly(
            new Misfit(5, Label.of("indicator.row.unknown", "indicator", "none")),
            new Misfit(6, Label.of("indicator.row.unknown", "site", "moon")),
            new Misfit(7, Label.of("indicator.row.number", "value", "many")),
            new Misfit(8, Label.of("indicator.row.over")),
            new Misfit(9, Label.of("indicator.row.count", "numerator", "5.5")),
            new Misfit(10, Label.of("indicator.row.date", "date", "spring")));
  }

  private static ReadingId named(String slug) {
    return new ReadingId(Mint.named("small", "reading", slug));
  }

  @Test
  void aTableOfAnotherLandIsReadWithItsNumbers() throws IOException {
    study.share("act");
    Table table =
        table(
            "lt.csv",
            """
            indicator;value;denominator;date
            act;30,8;1 500;08.04.2019
            act;1,204;2.500;13.04.2019
            """);

    assertThat(
            ReadingTable.read(table, study.plan(), indicators.all(), Locale.forLanguageTag("lt-LT"))
                .drafts())
        .extracting(draft -> List.of(draft.figure(), draft.taken()))
        .containsExactly(
            List.of(new Figure(30.8, null, 1500L), on(8)),
            List.of(new Figure(1.204, null, 2500L), on(13)));
  }

  private static Taken on(int day) {
    return new Taken(null, null, null, null, "", LocalDate.of(2019, 4, day));
  }

  @Test
  void whatIsAddedChangedAndRemovedIsUndoneRowForRow() {
    var empty = study.rows();
    IndicatorId act = study.share("act");
    ReadingId reading = study.reading(act, Taken.in(study.after, study.uk), Figure.share(103, 500));
    study.history.perform(new CorrectReading(reading, Taken.NONE, Figure.of(20.5), "as published"));
    study.history.perform(
        new ChangeIndicator(act, IndicatorFacts.of("Acts", "percent", IndicatorOrigin.PLAN)));
    var full = study.rows();
    assertThat(indicators.reading("act").orElseThrow().figure()).isEqualTo(Figure.of(20.5));

    study.history.perform(new RemoveIndicator(act));
    assertThat(study.rows()).isEqualTo(empty);
    study.history.undo();
    assertThat(study.rows()).isEqualTo(full);
    for (int i = 0; i < 4; i++) {
      study.history.undo();
    }
    assertThat(study.rows()).isEqualTo(empty);
  }

  @Test
  void moreThanAllOfThemIsRefused() {
    IndicatorId act = study.share("act");
    refused("indicator.share.over", () -> study.reading(act, Taken.NONE, new Figure(null, 5L, 4L)));
    refused(
        "indicator.nameless",
        () ->
            study.history.perform(
                new ChangeIndicator(act, IndicatorFacts.of(" ", "count", IndicatorOrigin.PLAN))));
    assertThat(indicators.readings()).isEmpty();
  }

  private static void refused(String why, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.why().words()).isEqualTo(why));
  }

  private Table table(String name, String words) throws IOException {
    Path file = Files.writeString(folder.resolve(name), words);
    return ((TableOutcome.Opened) Tables.open(file, TableOptions.NONE)).table();
  }
}
