package org.storyloom.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {
  @Test
  void everyLibraryMayBePassedOn() throws IOException {
    assertThat(Licences.refused(Licences.of(carried()))).isEmpty();
  }

  @Test
  void thePageOfLicencesListsWhatIsCarried() throws IOException {
    String page = Files.readString(Sources.at("src/docs/licences.md"));
    assertThat(page.lines().filter(line -> line.startsWith("| `")).toList())
        .isEqualTo(
            Licences.of(carried()).entrySet().stream()
                .map(e -> "| `%s` | %s |".formatted(e.getKey(), String.join(" or ", e.getValue())))
                .toList());
  }

  @Test
  void aLibraryThatWouldBindTheWholeProgramIsSeen(@TempDir Path repository) throws IOException {
    pom(
        repository,
        "a",
        "parent",
        "<licenses><license><name>GNU AGPL v3</name></license></licenses>");
    List<Path> jars =
        List.of(
            pom(
                repository,
                "a.b",
                "child",
                "<parent><groupId>a</groupId><artifactId>parent</artifactId><version>1</version></parent>"),
            pom(repository, "a.b", "gpl", licences("GNU General Public License v3")),
            pom(repository, "a.b", "silent", ""),
            pom(repository, "a.b", "lesser", licences("GNU Lesser General Public License")),
            pom(repository, "a.b", "choice", licences("GPL-2.0", "Eclipse Public License 2.0")),
            pom(repository, "a.b", "javafx", licences("GPLv2+CE")));
    assertThat(Licences.refused(Licences.of(jars)))
        .containsExactly(
            "a.b:child: [GNU AGPL v3]",
            "a.b:gpl: [GNU General Public License v3]",
            "a.b:silent: []");
  }

  @Test
  void namesOfLicencesAreReadAsPeopleWriteThem() {
    SortedMap<String, List<String>> named =
        new TreeMap<>(
            Map.of(
                "a:a", List.of("The Apache Software License, Version 2.0"),
                "a:b", List.of("BSD-3-Clause"),
                "a:c", List.of("Submitted under terms of their own"),
                "a:d", List.of("GPL-2.0-with-classpath-exception")));
    assertThat(Licences.refused(named))
        .containsExactly("a:c: [Submitted under terms of their own]");
  }

  private static List<Path> carried() throws IOException {
    String classPath = Files.readString(Sources.at("target/runtime-classpath.txt")).strip();
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(classPath)
        .map(Path::of)
        .toList();
  }

  private static String licences(String... names) {
    StringBuilder all = new StringBuilder("<licenses>");
    for (String name : names) {
      all.append("<license><name>").append(name).append("</name></license>");
    }
    return all.append("</licenses>").toString();
  }

  /// Writes a POM where a repository would have it; answers where its jar would lie.
  private static Path pom(Path repository, String group, String name, String rest)
      throws IOException {
    Path folder = repository.resolve(group.replace('.', '/')).resolve(name).resolve("1");
    Files.createDirectories(folder);
    String own = "<groupId>%s</groupId><artifactId>%s</artifactId>".formatted(group, name);
    Files.writeString(folder.resolve(name + "-1.pom"), "<project>" + own + rest + "</project>");
    return folder.resolve(name + "-1.jar");
  }
}
