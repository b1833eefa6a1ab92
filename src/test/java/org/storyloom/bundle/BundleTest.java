package org.storyloom.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.bundle.content.Thing;
import org.storyloom.bundle.content.Withheld;
import org.storyloom.bundle.verify.Verdict;
import org.storyloom.bundle.verify.Verifier;
import org.storyloom.codebook.Qdc;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Taken;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Rule;
import org.storyloom.store.Digest;
import org.storyloom.store.Transfers;

class BundleTest {
  @TempDir Path folder;
  private BundleStudy study;

  @BeforeEach
  void open() {
    study = new BundleStudy(folder);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private Made make(Level level) throws IOException {
    return study.bundles().make(level, "a test", folder.resolve(level.word() + ".zip"));
  }

  static SortedMap<String, byte[]> files(Path zip) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private String text(Level level, String file) throws IOException {
    byte[] bytes = files(folder.resolve(level.word() + ".zip")).get("data/" + file);
    assertThat(bytes).as(file).isNotNull();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void aBundleHoldsEveryFileAndProvesItself() throws IOException {
    for (Level level : Level.values()) {
      Made made = make(level);
      Path zip = made.files().getFirst();
      assertThat(Verifier.verify(zip)).isEqualTo(new Verdict(made.digest(), List.of()));
      assertThat(Digest.of(Files.readAllBytes(zip))).isEqualTo(made.digest());
      assertThat(files(zip).keySet())
          .containsExactly(
              "bag-info.txt",
              "bagit.txt",
              "data/README.html",
              "data/audit.jsonl",
              "data/codebook.html",
              "data/codebook.qdc",
              "data/consent-summary.csv",
              "data/convergence-matrix.html",
              "data/convergence-matrix.xlsx",
              "data/data-dictionary.csv",
              "data/disclosure-report.html",
              "data/evidence.csv",
              "data/findings.csv",
              "data/indicators.csv",
              "data/joint-display.html",
              "data/joint-display.xlsx",
              "data/methods.html",
              "data/redaction-log.csv",
              "data/ro-crate-metadata.json",
              "manifest-sha256.txt",
              "tagmanifest-sha256.txt");
    }
  }

  @Test
  void eachLevelHoldsBackByRuleAndNumber() throws IOException {
    Made team = make(Level.TEAM);
    assertThat(List.of(team.findings(), team.passages(), team.readings()))
        .isEqualTo(List.of(3, 5, 3));
    assertThat(team.heldBack()).containsExactly(new HeldBack(Rule.SMALL_CELL, 1));
    Made donor = make(Level.DONOR);
    assertThat(List.of(donor.findings(), donor.passages())).isEqualTo(List.of(2, 3));
    assertThat(donor.withheld())
        .contains(
            new Withheld(Thing.FINDING, Rule.HELD_BY_HAND, 1),
            new Withheld(Thing.PASSAGE, Rule.CONSENT, 1));
    Made open = make(Level.PUBLIC);
    assertThat(open.findings()).isEqualTo(1);
    assertThat(open.withheld())
        .contains(
            new Withheld(Thing.FINDING, Rule.RESTS_ON_HELD, 1),
            new Withheld(Thing.PASSAGE, Rule.RESTS_ON_HELD, 2),
            new Withheld(Thing.COUNT, Rule.SMALL_CELL, 1));
    for (Made made : List.of(team, donor, open)) {
      assertThat(made.heldBack().stream().mapToInt(HeldBack::count).sum())
          .isEqualTo(made.withheld().stream().mapToInt(Withheld::count).sum());
    }
  }

  @Test
  void noNameLeavesAtAnyLevel() throws IOException {
    for (Level level : Level.values()) {
      make(level);
      files(folder.resolve(level.word() + ".zip"))
          .forEach((name, bytes) ->
              assertThat(new String(bytes, StandardCharsets.UTF_8))
                  .as(level + " " + name)
                  .doesNotContain("Karolis", "Spalding", "Vaida", "FG2 Boston", folder.toString()));
    }
    assertThat(text(Level.DONOR, "evidence.csv"))
        .contains("They met her at the bus station in [town in Lincolnshire]. [man 1]", "coder 1")
        .doesNotContain("Rasa");
    assertThat(text(Level.TEAM, "evidence.csv")).contains("Rasa", "[participant 1]");
    assertThat(text(Level.TEAM, "findings.csv"))
        .contains("People do not trust a uniform, says [participant 1].");
    assertThat(text(Level.DONOR, "redaction-log.csv"))
        .isEqualTo(
            "kind,replacement,places\r\nname,[man 1],1\r\nname,[town in Lincolnshire],1\r\n");
  }

  @Test
  void aSmallCountIsHiddenAndWithItTheOneThatWouldGiveItAway() throws IOException {
    make(Level.TEAM);
    assertThat(values())
        .isEqualTo(
            List.of("After Lithuania 30.8 of 500", "After UK <11 of 500", "Before Lithuania  of "));
    study.study.reading(
        study.study.share("known"), Taken.in(study.study.after, null), Figure.share(161, 1000));
    IndicatorId would =
        new Indicators(study.study.database).bySlug("would-tell").orElseThrow().id();
    study.study.reading(would, Taken.in(study.study.after, null), Figure.share(161, 1000));
    make(Level.TEAM);
    assertThat(values())
        .isEqualTo(
            List.of(
                "After Lithuania <11 of 500",
                "After UK <11 of 500",
                "Before Lithuania  of ",
                "After  16.1 of 1000",
                "After  16.1 of 1000"));
  }

  private List<String> values() throws IOException {
    return text(Level.TEAM, "indicators.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells ->
            cells[6]
                + " "
                + cells[8]
                + " "
                + (cells[17].isEmpty() ? cells[12] : "<" + cells[17])
                + " of "
                + cells[16])
        .toList();
  }

  @Test
  void whatSpeaksAgainstComesFirstOnTheFrontPage() throws IOException {
    make(Level.DONOR);
    String page = text(Level.DONOR, "README.html");
    assertThat(page.indexOf("Three in ten would."))
        .isPositive()
        .isLessThan(page.indexOf("Back home the policeman"));
    assertThat(page).contains("1 more is held back.", "data-figure=\"passages\">3<");
    assertThat(page).doesNotContain("<script", "http:", "https:");
  }

  @Test
  void everyColumnIsExplained() throws IOException {
    make(Level.TEAM);
    assertThat(text(Level.TEAM, "data-dictionary.csv")).doesNotContainPattern("bundle\\.[a-z]");
    for (String page :
        List.of(
            "README",
            "methods",
            "disclosure-report",
            "joint-display",
            "convergence-matrix",
            "codebook")) {
      assertThat(text(Level.TEAM, page + ".html")).as(page).doesNotContainPattern("bundle\\.[a-z]");
    }
  }

  @Test
  void theSameStudyGivesTheSameBytesInAnyZoneAndLocale() throws IOException {
    byte[] here = Files.readAllBytes(make(Level.DONOR).files().getFirst());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Files.readAllBytes(make(Level.DONOR).files().getFirst())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void whatLeftIsLoggedAndDoesNotChangeTheNext() throws IOException {
    Made one = make(Level.TEAM);
    Made two = make(Level.TEAM);
    Transfers transfers = new Transfers(study.study.database, study.study.history.mint());
    assertThat(
            transfers.all().stream()
                .map(one_ -> one_.what() + " " + one_.level() + " " + one_.digest())
                .toList())
        .isEqualTo(List.of("bundle team " + one.digest(), "bundle team " + one.digest()));
    assertThat(two).isEqualTo(one);
    assertThat(transfers.broken()).isEmpty();
  }

  @Test
  void theCodebookReadsBack() throws IOException {
    make(Level.TEAM);
    byte[] qdc = files(folder.resolve("team.zip")).get("data/codebook.qdc");
    assertThat(qdc).isNotNull();
    assertThat(Qdc.read(new ByteArrayInputStream(qdc), "codebook.qdc"))
        .isInstanceOfSatisfying(
            Qdc.Outcome.Read.class,
            read ->
                assertThat(read.draft().themes())
                    .extracting(one -> one.facts().name())
                    .containsExactly("Trust", "Mistrust of \"uniforms\""));
  }
}
