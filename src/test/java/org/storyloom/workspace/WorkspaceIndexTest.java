package org.storyloom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.search.IndexStanding;
import org.storyloom.search.SearchIndex;
import org.storyloom.search.SearchOutcome;
import org.storyloom.search.SearchRequest;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.SourceKind;

class WorkspaceIndexTest {
  @TempDir Path folder;

  private static void tell(Workspace workspace, String text) {
    Facts facts = Facts.of("A story", SourceKind.STORY).inLanguage("en");
    workspace.history().perform(new ImportTexts(List.of(Draft.of(facts, text))));
  }

  private static int found(SearchIndex index, String words) {
    return switch (index.search(SearchRequest.of(words))) {
      case SearchOutcome.Answered answered -> answered.hits().total();
      case SearchOutcome.NotUnderstood not -> throw new AssertionError(not);
    };
  }

  private Path index() {
    return folder.resolve("study.storyloom/index");
  }

  private Path made(String... stories) {
    Path place = folder.resolve("study");
    Workspace.create(place, workspace -> List.of(stories).forEach(story -> tell(workspace, story)))
        .close();
    return place;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void aSessionThatMadeStepsLeavesAnIndexThatKnowsThem() {
    Path place = made("The first debt.");
    assertThat(index()).isDirectory();
    try (Workspace workspace = Workspace.open(place)) {
      assertThat(workspace.indexStanding()).isEqualTo(IndexStanding.CURRENT);
      tell(workspace, "The second debt.");
    }
    try (Workspace workspace = Workspace.open(place)) {
      assertThat(workspace.index().position()).isEqualTo(workspace.history().position());
      assertThat(found(workspace.index(), "debt")).isEqualTo(2);
    }
  }

  @Test
  void aSessionThatOnlyReadsMakesNoIndexAndFindsEverything() throws IOException {
    Path place = made("The first debt.");
    remove(index());
    try (Workspace workspace = Workspace.open(place);
        SearchIndex asking = workspace.indexUntouched()) {
      assertThat(found(asking, "debt")).isEqualTo(1);
    }
    assertThat(index()).doesNotExist();
  }

  @Test
  void anIndexThatIsMissingIsNoFaultAndABrokenOneIsMended() throws IOException {
    Path place = made("The first debt.");
    remove(index());
    try (Workspace workspace = Workspace.open(place)) {
      Health health = new Health(workspace);
      assertThat(health.check()).isEmpty();
      assertThat(index()).doesNotExist();
      assertThat(health.fix()).isEmpty();
      assertThat(index()).isDirectory();
    }
    try (Stream<Path> files = Files.list(index())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
      }
    }
    try (Workspace workspace = Workspace.open(place)) {
      Health health = new Health(workspace);
      assertThat(health.check()).containsExactly(new Diagnosis("indexBroken", "index"));
      assertThat(health.fix()).isEmpty();
      assertThat(found(workspace.index(), "debt")).isEqualTo(1);
    }
  }

  @Test
  void checkSaysThatAnIndexIsOfAnotherPast() throws IOException {
    Path place = made("The first debt.");
    Path kept = folder.resolve("kept");
    Files.copy(folder.resolve("study.storyloom/study.mv.db"), kept);
    try (Workspace workspace = Workspace.open(place)) {
      tell(workspace, "What a restore takes back.");
    }
    Files.copy(
        kept,
        folder.resolve("study.storyloom/study.mv.db"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (Workspace workspace = Workspace.open(place)) {
      Health health = new Health(workspace);
      assertThat(health.check()).containsExactly(new Diagnosis("indexForeign", "index"));
      assertThat(health.fix()).isEmpty();
      assertThat(found(workspace.index(), "restore")).isZero();
    }
  }
}
