package org.storyloom.l10n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storyloom.store.db.DefaultSchema;

/// What the core says by key can be put into words.
class SaidWordsTest {
  private static final List<Messages> LANGUAGES =
      List.of(Messages.english(), Messages.in(Locale.of("lt")));

  @ParameterizedTest
  @ValueSource(strings = {"study", "memo", "cases", "codebook"})
  void everyKeyThatARoomSaysHasWordsInBothLanguages(String room) throws IOException {
    Set<String> said = keysIn(room);
    assertThat(said).isNotEmpty();
    for (Messages words : LANGUAGES) {
      assertThat(said).allMatch(words::has);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"study", "memo", "cases", "codebook"})
  void bothLanguagesHaveTheSameKeys(String room) throws IOException {
    Path messages = base().resolve("src/main/resources/messages");
    assertThat(keys(messages.resolve(room + "_lt.properties")))
        .isEqualTo(keys(messages.resolve(room + ".properties")));
  }

  @Test
  void whateverStillRefersToAThingCanBeNamed() {
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!table.getReferences().isEmpty()) {
        for (Messages words : LANGUAGES) {
          String said = words.said("store.used." + table.getName(), List.of("Identify", "21"));
          assertThat(said).contains("Identify").contains("21").doesNotContain("store.used");
        }
      }
    }
  }

  private static Set<String> keysIn(String room) throws IOException {
    Pattern key = Pattern.compile("\"(" + room + "\\.[a-z.]*[a-z])\"");
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files =
        Files.walk(base().resolve("src/main/java/org/storyloom").resolve(room))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher found = key.matcher(Files.readString(file));
        while (found.find()) {
          keys.add(found.group(1));
        }
      }
    }
    return keys;
  }

  private static Set<String> keys(Path file) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      keys.add(line.substring(0, line.indexOf('=')));
    }
    return keys;
  }

  private static Path base() {
    return Path.of(System.getProperty("storyloom.basedir", "."));
  }
}
