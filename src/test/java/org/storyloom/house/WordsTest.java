package org.storyloom.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storyloom.house.Sources.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.storyloom.l10n.Messages;

class WordsTest {
  private static final SourceTree NOTHING_SAID =
      SourceTree.of(List.of(source("A", "class A { String a = \"a.\"; }")));

  @Test
  void bothLanguagesAreWholeAndEveryWordIsSaid() throws IOException {
    Words words = new Words(files(), Words.Said.by(SourceTree.below(Sources.at("src/main/java"))));
    assertThat(words.faults()).isEmpty();
  }

  @Test
  void everyFileIsRead() throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    files()
        .forEach((name, lines) ->
            lines.stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .forEach(line -> keys.add(line.substring(0, line.indexOf('=')).strip())));
    assertThat(Messages.english().keys()).isEqualTo(keys);
  }

  @Test
  void aMissingLanguageOrWordIsSeen() {
    assertThat(
            faults(
                "a.properties",
                "a.one=One",
                "a.two=Two",
                "a_lt.properties",
                "a.two=Du",
                "a.six=Šeši"))
        .containsExactly(
            "a.properties: a.one has no Lithuanian words",
            "a.properties: a.six has no English words");
    assertThat(faults("b_lt.properties", "b.one=Vienas"))
        .containsExactly("b_lt.properties: no English file beside it");
  }

  @Test
  void placesThatDifferAreSeen() {
    assertThat(faults("a.properties", "a.x={0} of {1}", "a_lt.properties", "a.x={0} iš {2}"))
        .containsExactly("a.x: places [0, 1] in English, [0, 2] in Lithuanian");
    assertThat(faults("a.properties", "a.x={0", "a_lt.properties", "a.x={0}"))
        .singleElement()
        .asString()
        .startsWith("a.x: not a message");
  }

  @Test
  void aLithuanianCountWithoutItsFormsIsSeen() {
    assertThat(
            faults(
                "a.properties",
                "a.x={0, plural, one {# story} other {# stories}}",
                "a_lt.properties",
                "a.x={0, plural, one {# istorija} other {# istorijų}}"))
        .containsExactly("a.x: Lithuanian counts in one, few and other, not in [one, other]");
  }

  @Test
  void aKeyTwiceOrOutOfFormIsSeen() {
    assertThat(faults("a.properties", "a.x=1", "a.x=2", "Title=no", "a_lt.properties", "a.x=1"))
        .containsExactly(
            "a.properties: a.x stands there twice",
            "a.properties: not of the form room.thing.what=words: Title=no");
  }

  @Test
  void aWordThatNobodySaysAndAKeyWithoutWordsAreSeen() {
    SourceTree sources =
        SourceTree.of(
            List.of(
                source(
                    "B",
                    """
                    class B {
                      Object o = words.text("a.said");
                      Object p = words.text("a.kind." + kind);
                      Object q = Label.of("a.lost");
                      Object r = new Refused("a.gone", 1);
                      Object s = List.of("a.file", "other.key");
                      String t = "a.merge";
                      String u = t + ".hint";
                    }
                    """)));
    Words words =
        new Words(
            lines(
                "a.properties",
                "a.said=1",
                "a.kind.story=2",
                "a.merge.hint=3",
                "a.idle=4",
                "a_lt.properties",
                "a.said=1",
                "a.kind.story=2",
                "a.merge.hint=3",
                "a.idle=4"),
            Words.Said.by(sources));
    assertThat(words.faults())
        .containsExactly("a.idle: nobody says it", "a.gone: has no words", "a.lost: has no words");
  }

  private static List<String> faults(String... filesAndLines) {
    return new Words(lines(filesAndLines), Words.Said.by(NOTHING_SAID)).faults();
  }

  /// Files and their lines: a file's name, then what stands in it.
  private static SortedMap<String, List<String>> lines(String... filesAndLines) {
    SortedMap<String, List<String>> files = new TreeMap<>();
    String file = "";
    for (String line : filesAndLines) {
      if (line.endsWith(".properties")) {
        file = line;
        files.put(file, List.of());
      } else {
        String before = line;
        files.compute(
            file,
            (name, lines) ->
                Stream.concat(lines == null ? Stream.of() : lines.stream(), Stream.of(before))
                    .toList());
      }
    }
    return files;
  }

  private static SortedMap<String, List<String>> files() throws IOException {
    SortedMap<String, List<String>> files = new TreeMap<>();
    try (Stream<Path> folder = Files.list(Sources.at("src/main/resources/messages"))) {
      for (Path file : folder.toList()) {
        files.put(file.getFileName().toString(), Files.readAllLines(file));
      }
    }
    return files;
  }
}
