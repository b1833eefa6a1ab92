package org.storyloom.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.Guidance;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.CodingId;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Judge;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.finding.Strength;
import org.storyloom.indicator.AddIndicator;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.Course;
import org.storyloom.indicator.Direction;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorFacts;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.IndicatorOrigin;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.Share;
import org.storyloom.indicator.Taken;
import org.storyloom.l10n.Messages;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.Said;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.source.passage.Span;
import org.storyloom.store.History;
import org.storyloom.study.AddSite;
import org.storyloom.study.AddWave;
import org.storyloom.study.CoderId;
import org.storyloom.study.FoundStudy;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;
import org.storyloom.study.StudyPlan;
import org.storyloom.study.WaveId;
import org.storyloom.study.WaveKind;
import org.storyloom.study.fresh.FreshPlan;
import org.storyloom.workspace.Workspace;

/// A study with something in every pane, built through commands: two sites, three waves, stories
/// and a focus group, comments by day, themes with codings, indicators with readings, and two
/// findings of which one is stale.
public final class PaneStudy {
  private final History history;
  private final StudyPlan plan;
  private final CoderId coder;
  private final Random chance = new Random(11);
  private final List<ThemeId> themes = new ArrayList<>();
  private final List<CodingId> codings = new ArrayList<>();

  private PaneStudy(Workspace workspace) {
    history = workspace.history();
    plan = FreshPlan.of(history.mint(), Messages.english(), "Would you notice?", "Austėja K.");
    coder = plan.coders().getFirst().id();
    history.by("Austėja K.");
  }

  /// Makes the study at this place and closes it again.
  public static void make(Path place) {
    Workspace.create(place, workspace -> new PaneStudy(workspace).fill()).close();
  }

  /// Makes a study that has a plan and nothing else.
  public static void makeEmpty(Path place) {
    Workspace.create(
            place,
            workspace -> {
              History history = workspace.history();
              history.perform(
                  new FoundStudy(
                      FreshPlan.of(
                          history.mint(), Messages.english(), "Would you notice?", "Austėja K.")));
            })
        .close();
  }

  private void fill() {
    history.perform(new FoundStudy(plan));
    SiteId uk = history.perform(AddSite.place("UK", null));
    SiteId lincolnshire = history.perform(AddSite.place("Lincolnshire", uk));
    SiteId lithuania = history.perform(AddSite.place("Lithuania", null));
    codebook();
    for (int i = 1; i <= 3; i++) {
      story("“The room was ready” " + i, "identify", lincolnshire, 5 + i);
      story("„Mama žino tik tiek“ " + i, "input", lithuania, 9 + i);
    }
    SourceId group =
        text("FG2 Boston, mixed", SourceKind.FOCUS_GROUP, "message", lincolnshire, OpenStudy.GROUP);
    code(group, OpenStudy.GROUP, 9);
    text("FG4 Kaunas, job seekers", SourceKind.FOCUS_GROUP, "message", lithuania, said(40));
    comments(lithuania);
    ReadingId leaned = readings(uk, lincolnshire, lithuania);
    findings(leaned);
  }

  private void codebook() {
    ThemeId seeing = theme("Seeing it", null, null, null, false);
    theme("Everyday signs", seeing, "1", "#1A7199", true);
    theme("Not recognised as exploitation", seeing, "2", "#18448C", true);
    theme("Look away", seeing, "3", "#8C6FF3", true);
    ThemeId trust = theme("Trust", null, null, null, false);
    theme("Fear of reporting", trust, "7", "#C5256D", true);
    theme("Mistrust of authorities", trust, "8", "#7C0F5F", true);
    theme("Trusted messengers", trust, "9", "#326A54", true);
    theme("Words that land", null, "W", "#7D8916", true);
  }

  private ThemeId theme(
      String name,
      @Nullable ThemeId parent,
      @Nullable String key,
      @Nullable String colour,
      boolean codable) {
    ThemeFacts facts =
        ThemeFacts.named(name)
            .guided(
                new Guidance(
                    "What somebody says about " + name.toLowerCase(java.util.Locale.ROOT) + ".",
                    codable ? "The speaker names it in their own words." : "",
                    codable ? "It is only implied." : "",
                    codable ? "“You see eight men come out of one house.”" : ""))
            .keyed(key)
            .coloured(colour);
    ThemeId id = new ThemeId(history.mint().id());
    history.perform(new AddTheme(id, parent, codable ? facts : facts.grouping()));
    if (codable) {
      themes.add(id);
    }
    return id;
  }

  private void story(String title, String phase, SiteId site, int sentences) {
    String words = said(sentences);
    SourceId id = text(title, SourceKind.STORY, phase, site, words);
    code(id, words, sentences);
  }

  private String said(int sentences) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      words.append(i % 2 == 0 ? "They met her at the bus station, and the room was ready. " : "");
      words.append(i % 2 == 0 ? "" : "Niekas nieko neklausė, nes niekas nenorėjo žinoti.\n\n");
    }
    return words.append('\n').toString();
  }

  private SourceId text(String title, SourceKind kind, String phase, SiteId site, String words) {
    Facts facts =
        Facts.of(title, kind)
            .inLanguage(title.startsWith("„") || title.contains("Kaunas") ? "lt" : "en")
            .in(new Setting(null, phase(phase), site, null))
            .said(new Said(LocalDate.of(2019, 2, 14), null, null));
    return history.perform(new ImportTexts(List.of(Draft.of(facts, words)))).getFirst().id();
  }

  private void code(SourceId source, String words, int times) {
    for (int i = 0; i < times; i++) {
      int start = chance.nextInt(Math.max(1, words.length() - 60));
      while (start > 0 && words.charAt(start - 1) != ' ' && words.charAt(start - 1) != '\n') {
        start--;
      }
      int end = Math.min(words.length() - 1, start + 30 + chance.nextInt(60));
      ThemeId theme = themes.get(chance.nextInt(themes.size()));
      codings.add(history.perform(new ApplyTheme(source, new Span(start, end), theme, coder)));
    }
  }

  private void comments(SiteId site) {
    CollectionId id = new CollectionId(history.mint().id());
    history.perform(
        new AddCollection(id, "", "Comments under the film, Lithuania", SourceKind.COMMENT));
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 98; i++) {
      Facts facts =
          Facts.of("Komentaras " + (i + 1), SourceKind.COMMENT)
              .inLanguage("lt")
              .in(new Setting(id, phase("output"), site, null))
              .said(
                  new Said(
                      LocalDate.of(2019, 3, 4).plusDays(Math.min(20, chance.nextInt(9) * 2 + 1)),
                      null,
                      null));
      drafts.add(Draft.of(facts, "Visą rytą galvoju apie tas duris " + i + "."));
    }
    history.perform(new ImportTexts(drafts));
  }

  private ReadingId readings(SiteId uk, SiteId lincolnshire, SiteId lithuania) {
    PhaseId baseline = phase("baseline");
    WaveId first =
        history.perform(
            new AddWave("Baseline", WaveKind.BASELINE, baseline, LocalDate.of(2018, 11, 20)));
    WaveId second =
        history.perform(
            new AddWave(
                "Post-test", WaveKind.POST_TEST, phase("outcome"), LocalDate.of(2019, 4, 8)));
    WaveId third =
        history.perform(
            new AddWave(
                "Follow-up", WaveKind.FOLLOW_UP, phase("outcome"), LocalDate.of(2019, 8, 6)));
    IndicatorId differently =
        indicator("Would behave differently", "percent", "behaviour", IndicatorOrigin.SURVEY);
    IndicatorId reach = indicator("Reach", "count", "reach", IndicatorOrigin.CAMPAIGN);
    IndicatorId share =
        indicator("Reach, of paid potential", "percent", "reach", IndicatorOrigin.CAMPAIGN);
    IndicatorId comments = indicator("Comments", "count", "reach", IndicatorOrigin.CAMPAIGN);
    ReadingId leaned = new ReadingId(history.mint().id());
    List<ReadingDraft> drafts = new ArrayList<>();
    drafts.add(reading(null, differently, Taken.in(first, lithuania), Figure.share(112, 500)));
    drafts.add(reading(leaned, differently, Taken.in(second, lithuania), Figure.share(154, 500)));
    drafts.add(reading(null, differently, Taken.in(third, lithuania), Figure.share(85, 312)));
    drafts.add(reading(null, differently, Taken.in(first, uk), Figure.share(81, 500)));
    drafts.add(reading(null, differently, Taken.in(second, uk), Figure.share(103, 500)));
    drafts.add(reading(null, differently, Taken.in(third, uk), Figure.share(56, 288)));
    drafts.add(reading(null, share, at(lincolnshire, 24), Figure.of(92)));
    drafts.add(reading(null, share, at(lithuania, 24), Figure.of(25)));
    drafts.add(reading(null, comments, at(lincolnshire, 24), Figure.NOT_REPORTED));
    drafts.add(reading(null, comments, at(lithuania, 24), Figure.of(98)));
    drafts.add(reading(null, reach, at(lincolnshire, 24), Figure.of(11972)));
    for (int day = 4; day <= 24; day++) {
      double reached = 348_873 * (1 - Math.exp(-(day - 3) / 6.0)) / (1 - Math.exp(-3.5));
      drafts.add(reading(null, reach, at(lithuania, day), Figure.of(Math.rint(reached))));
    }
    history.perform(new AddReadings(drafts));
    return leaned;
  }

  private Taken at(SiteId site, int day) {
    return new Taken(null, phase("output"), site, null, "", LocalDate.of(2019, 3, day));
  }

  private static ReadingDraft reading(
      @Nullable ReadingId id, IndicatorId of, Taken taken, Figure figure) {
    String quality = figure.denominator() == null ? "as published; n not reported" : "online panel";
    return new ReadingDraft(id, "", of, taken, figure, quality);
  }

  private IndicatorId indicator(String name, String unit, String domain, IndicatorOrigin origin) {
    IndicatorId id = new IndicatorId(history.mint().id());
    history.perform(
        new AddIndicator(
            id,
            "",
            new IndicatorFacts(
                name,
                unit,
                new Course(Direction.UP, null, null),
                "“After seeing this, I would do something differently”, agree or strongly agree.",
                plan.domain(domain).orElseThrow().id(),
                origin,
                Share.NONE,
                "")));
    return id;
  }

  private void findings(ReadingId leaned) {
    FindingId first = finding("People act through someone they know.", "message");
    link(first, Evidence.of(codings.getFirst()), Relation.SUPPORTS);
    link(first, Evidence.of(leaned), Relation.CONTEXT);
    history.perform(new Judge(first, coder, Strength.GOOD, "Two sites say so.", null));
    link(first, Evidence.of(codings.getLast()), Relation.CONTRADICTS);
    FindingId second = finding("After the film, more would behave differently.", "outcome");
    link(second, Evidence.of(leaned), Relation.SUPPORTS);
    history.perform(new Judge(second, coder, Strength.FAIR, "One wave.", null));
  }

  private FindingId finding(String claim, String phase) {
    FindingId id = new FindingId(history.mint().id());
    history.perform(new StateFinding(id, "", null, FindingFacts.of(claim).in(phase(phase))));
    return id;
  }

  private void link(FindingId finding, Evidence evidence, Relation relation) {
    history.perform(
        new LinkEvidence(new LinkId(history.mint().id()), finding, evidence, Bearing.of(relation)));
  }

  private PhaseId phase(String slug) {
    return plan.phase(slug).orElseThrow().id();
  }

  /// Writes a file to bring in.
  public static Path file(Path folder, String name, String words) {
    try {
      return Files.writeString(folder.resolve(name), words, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
