package org.storyloom.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.storyloom.Main;

class HouseRulesTest {
  private static final Plan HOUSE = new Plan("org.storyloom");
  private static final String PLANTED = "org.storyloom.house.planted.";
  private static final Map<String, JavaClasses> VILLAGES = new TreeMap<>();
  private static JavaClasses house;

  @BeforeAll
  static void readClasses(@TempDir Path folder) throws IOException, URISyntaxException {
    house = new ClassFileImporter().importPath(classesOf(Main.class));
    Path tests = classesOf(HouseRulesTest.class);
    for (String village : List.of("offences", "cycle")) {
      Path place = tests.resolve((PLANTED + village).replace('.', '/'));
      VILLAGES.put(village, new ClassFileImporter().importPath(place));
    }
    PlantedSources.compileInto(folder);
    VILLAGES.put("sources", new ClassFileImporter().importPath(folder));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeeps(Rule rule) {
    rule.over(HOUSE).check(house);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSeenToFailOnWhatWasPlanted(Rule rule) {
    assertThat(offendersOf(rule, complaints(rule))).isEqualTo(rule.offenders());
  }

  @Test
  void theRecordSaysHowEachRuleWasSeenToFail() throws IOException {
    StringBuilder record = new StringBuilder();
    for (Rule rule : Rule.all()) {
      record.append("Rule     ").append(rule.says()).append('\n');
      record.append("Because  ").append(rule.because()).append('\n');
      new TreeSet<>(rule.offenders())
          .forEach(
              name -> record.append("Planted  %s.%s%n".formatted(PLANTED + rule.village(), name)));
      complaints(rule)
          .forEach(said -> record.append("It said  ").append(firstLines(said)).append('\n'));
      record.append('\n');
    }
    Path file = Sources.at("target/house-rules.txt");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, record);
    assertThat(record.toString().lines().filter(line -> line.startsWith("It said")))
        .hasSizeGreaterThanOrEqualTo(Rule.all().size());
  }

  static List<Rule> rules() {
    return Rule.all();
  }

  private static List<String> complaints(Rule rule) {
    ArchRule check = rule.over(new Plan(PLANTED + rule.village()));
    JavaClasses village = VILLAGES.get(rule.village());
    return List.copyOf(check.evaluate(village).getFailureReport().getDetails());
  }

  /// The classes that stand first in a complaint: those that offend. A complaint about a cycle has
  /// one a line.
  private static Set<String> offendersOf(Rule rule, List<String> complaints) {
    Pattern first =
        Pattern.compile(
            "<" + Pattern.quote(PLANTED + rule.village()) + "\\.((?:[a-z]\\w*\\.)+[A-Z]\\w*)");
    Set<String> offenders = new TreeSet<>();
    for (String complaint : complaints) {
      for (String line : complaint.lines().toList()) {
        Matcher matcher = first.matcher(line);
        if (matcher.find()) {
          offenders.add(matcher.group(1));
        }
      }
    }
    return offenders;
  }

  private static String firstLines(String said) {
    return said.replaceAll("\\s*\\R\\s*", " | ");
  }

  private static Path classesOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
