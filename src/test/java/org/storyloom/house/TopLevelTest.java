package org.storyloom.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopLevelTest {
  /// What a newcomer sees first is fixed: ten names and the wrapper's.
  private static final Set<String> FIXED =
      Set.of(
          ".ci",
          ".gitignore",
          ".mvn",
          "README.md",
          "mvnw",
          "mvnw.cmd",
          "packaging",
          "pom.xml",
          "sample-workspace",
          "src",
          "themes");

  @Test
  void theRepositoryOpensOnItsFixedNames() throws IOException {
    assertThat(strangers(Sources.at("."))).isEmpty();
    assertThat(FIXED).allSatisfy(name -> assertThat(Sources.at(name)).exists());
  }

  @Test
  void aStrangerIsSeenAndWhatGitIgnoresIsNot(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "target/\n*.iml\n# a comment\n");
    for (String name : List.of("src", "target", "docs", ".git")) {
      Files.createDirectory(folder.resolve(name));
    }
    Files.createFile(folder.resolve("storyloom.iml"));
    Files.createFile(folder.resolve("notes.txt"));
    assertThat(strangers(folder)).containsExactly("docs", "notes.txt");
  }

  private static List<String> strangers(Path folder) throws IOException {
    List<PathMatcher> ignored =
        Files.readAllLines(folder.resolve(".gitignore")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.endsWith("/") ? line.substring(0, line.length() - 1) : line)
            .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line))
            .toList();
    try (Stream<Path> names = Files.list(folder).map(Path::getFileName)) {
      return names
          .filter(name -> ignored.stream().noneMatch(pattern -> pattern.matches(name)))
          .map(Path::toString)
          .filter(name -> !FIXED.contains(name) && !name.equals(".git"))
          .sorted()
          .toList();
    }
  }
}
