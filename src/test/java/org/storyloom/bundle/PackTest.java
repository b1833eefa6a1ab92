package org.storyloom.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.learningloop.LoopId;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Rule;
import org.storyloom.store.Transfers;

class PackTest {
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

  private Made make(LoopId loop, Level level, Path to) throws IOException {
    return new Packs(study.study.database, study.study.history)
        .make(loop, level, "", to)
        .orElseThrow();
  }

  private static String words(Path docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx));
        XWPFWordExtractor all = new XWPFWordExtractor(document)) {
      return all.getText();
    }
  }

  @Test
  void aPackGoesThroughTheWorkshopInItsOrder() throws IOException {
    Made made = make(study.second, Level.TEAM, folder.resolve("pack"));
    assertThat(made.files().stream().map(file -> file.getFileName().toString()).toList())
        .isEqualTo(
            List.of(
                "workshop-pack-convergence-matrix.xlsx",
                "workshop-pack-joint-display.xlsx",
                "workshop-pack-responses.csv",
                "workshop-pack.docx",
                "workshop-pack.html"));
    assertThat(List.of(made.findings(), made.passages(), made.readings()))
        .isEqualTo(List.of(2, 4, 1));
    assertThat(words(folder.resolve("pack/workshop-pack.docx")))
        .containsSubsequence(
            "Outcome workshop",
            "What we said, what we did",
            "Ring the library",
            "They said yes.",
            "What?",
            "What changed",
            "F1",
            "Speaks against it",
            "30.8% (26.9–35.0, n 500)",
            "Carries it",
            "Nepasitikiu uniforma",
            "In the room: 0 agree, 2 object, 0 unsure.",
            "Not all of them.",
            "F3",
            "Convergence matrix",
            "dissonance · 1 link",
            "So what?",
            "Now what?",
            "Reword the film",
            "Response sheet")
        .doesNotContain("F2", "bundle.");
  }

  @Test
  void itHoldsBackAtItsLevelAndSaysSo() throws IOException {
    Made made = make(study.second, Level.DONOR, folder.resolve("donor.docx"));
    assertThat(made.heldBack())
        .contains(new HeldBack(Rule.HELD_BY_HAND, 1), new HeldBack(Rule.CONSENT, 1));
    assertThat(words(folder.resolve("donor.docx")))
        .contains("Held by hand")
        .doesNotContain("A draft.", "Nepasitikiu", "Karolis", "Vaida");
    String claim = "F1,\"People do not trust a uniform, says [participant 1].\",";
    assertThat(Files.readAllLines(folder.resolve("donor-responses.csv"), StandardCharsets.UTF_8))
        .isEqualTo(
            List.of(
                "Finding,Claim,Role,Agree,Object,Unsure,In their words",
                claim + "advice workers,,2,,Not all of them.",
                claim + ",,,,"));
  }

  @Test
  void theSamePackHasTheSameBytesInAnyZoneAndIsLogged() throws IOException {
    Made here = make(study.second, Level.PARTNER, folder.resolve("here"));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(make(study.second, Level.PARTNER, folder.resolve("there")).digest())
          .isEqualTo(here.digest());
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(
            new Transfers(study.study.database, study.study.history.mint())
                .all().stream().map(one -> one.what() + " " + one.level()).toList())
        .isEqualTo(List.of("pack partner", "pack partner"));
  }

  @Test
  void withoutSuchALoopThereIsNoPack() throws IOException {
    assertThat(
            new Packs(study.study.database, study.study.history)
                .make(new LoopId(new UUID(1, 1)), Level.TEAM, "", folder.resolve("none")))
        .isEqualTo(Optional.empty());
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
