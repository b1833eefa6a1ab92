package org.storyloom.bundle.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storyloom.bundle.Bag;
import org.storyloom.finding.Relation;

/// The counts on the front page against the rows of the tables, and whether the page fetches
/// anything.
record FrontCheck(Payload payload, Report report) {
  private static final String FILE = Bag.DATA + "README.html";
  private static final Pattern FIGURE = Pattern.compile("data-figure=\"([^\"]*)\">(\\d{1,12})<");
  private static final Pattern FETCHES =
      Pattern.compile(
          "<(script|iframe|object|embed|link|img|base|meta http)|(src|href)=[\"']?(https?:|//|file:|data:)|@import|url\\(",
          Pattern.CASE_INSENSITIVE);

  void check() {
    Optional<String> page = report.sound(FILE) ? payload.text(FILE) : Optional.empty();
    if (page.isEmpty()) {
      if (report.sound(FILE)) {
        report.spoilt(FILE, "bundle.verify.missing");
      }
      return;
    }
    if (FETCHES.matcher(page.get()).find()) {
      report.note(FILE, "bundle.verify.fetches");
    }
    Map<String, String> told = new HashMap<>();
    Matcher figures = FIGURE.matcher(page.get());
    while (figures.find()) {
      told.put(figures.group(1), figures.group(2));
    }
    Map<String, String> counted = counted();
    counted.forEach((key, count) -> {
      if (!Objects.equals(told.get(key), count)) {
        report.note(FILE, "bundle.verify.figure", key, String.valueOf(told.get(key)), count);
      }
    });
    if (!counted.isEmpty() && !counted.keySet().containsAll(told.keySet())) {
      report.note(FILE, "bundle.verify.figures");
    }
  }

  /// What the tables say; empty where one of them cannot be leaned on.
  private Map<String, String> counted() {
    Map<String, String> counted = new HashMap<>();
    Report aside = new Report();
    Optional<Table> findings = sound("findings.csv", aside);
    Optional<Table> evidence = sound("evidence.csv", aside);
    Optional<Table> indicators = sound("indicators.csv", aside);
    if (findings.isEmpty() || evidence.isEmpty() || indicators.isEmpty()) {
      return counted;
    }
    counted.put("findings", Integer.toString(findings.get().rows().size()));
    counted.put("readings", Integer.toString(indicators.get().rows().size()));
    counted.put("evidence", Integer.toString(evidence.get().rows().size()));
    long passages =
        evidence.get().rows().stream()
            .map(row -> row.at("passage"))
            .filter(name -> !name.isEmpty())
            .distinct()
            .count();
    counted.put("passages", Long.toString(passages));
    for (Table.Row claim : findings.get().rows()) {
      for (Relation relation : Relation.values()) {
        counted.put(claim.at("finding") + "." + relation.word(), claim.at(relation.word()));
      }
    }
    return counted;
  }

  private Optional<Table> sound(String name, Report aside) {
    return report.sound(Bag.DATA + name) ? Table.read(payload, aside, name) : Optional.empty();
  }
}
