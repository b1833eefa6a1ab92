package org.storyloom.bundle.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.storyloom.bundle.Bag;
import org.storyloom.finding.Relation;
import org.storyloom.safeguard.Level;
import org.storyloom.store.Digest;

/// The tables against each other: words against their hash and range, evidence against findings and
/// readings, counts against rows, consent against the level of the bundle, columns against the data
/// dictionary.
record EvidenceCheck(Payload payload, Report report) {
  private static final List<String> TABLES =
      List.of(
          "findings.csv",
          "evidence.csv",
          "indicators.csv",
          "consent-summary.csv",
          "redaction-log.csv",
          "data-dictionary.csv");

  void check() {
    Map<String, Table> tables = new HashMap<>();
    for (String name : TABLES) {
      Table.read(payload, report, name).ifPresent(table -> tables.put(name, table));
    }
    Table findings = tables.get("findings.csv");
    Table evidence = tables.get("evidence.csv");
    Table indicators = tables.get("indicators.csv");
    if (evidence != null) {
      unique(evidence, "evidence");
      evidence.rows().forEach(row -> words(evidence, row));
    }
    if (findings != null) {
      unique(findings, "finding");
    }
    if (indicators != null) {
      unique(indicators, "reading");
    }
    if (findings != null && evidence != null && indicators != null) {
      links(findings, evidence, indicators);
      counts(findings, evidence);
    }
    explained(tables);
  }

  private void unique(Table table, String column) {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : table.rows()) {
      String name = row.at(column);
      if (name.isEmpty() || !seen.add(name)) {
        report.note(table.file(), "bundle.verify.name", row.at(), name);
      }
    }
  }

  /// The words of a line: within their range, with their hash, and with a consent that reaches.
  private void words(Table evidence, Table.Row row) {
    boolean said = !row.at("passage").isEmpty();
    if (said == !row.at("reading").isEmpty()) {
      report.note(evidence.file(), "bundle.verify.either", row.at(), row.at("evidence"));
    }
    if (Relation.of(row.at("relation")).isEmpty()) {
      report.note(evidence.file(), "bundle.verify.relation", row.at(), row.at("relation"));
    }
    if (!said) {
      return;
    }
    Optional<String> words = range(row);
    if (words.isEmpty()) {
      report.note(evidence.file(), "bundle.verify.range", row.at(), row.at("evidence"));
    } else if (!Digest.of(words.get()).equals(row.at("excerpt_sha256"))) {
      report.note(evidence.file(), "bundle.verify.excerpt", row.at(), row.at("evidence"));
    }
    Optional<Level> bundle = payload.info("Storyloom-Level").flatMap(Level::of);
    Optional<Level> consent = Level.of(row.at("consent"));
    if (report.sound(Bag.INFO)
        && (bundle.isEmpty() || consent.isEmpty() || !consent.get().reaches(bundle.get()))) {
      report.note(evidence.file(), "bundle.verify.consent", row.at(), row.at("evidence"));
    }
  }

  private static Optional<String> range(Table.Row row) {
    String excerpt = row.at("excerpt");
    try {
      int start = Integer.parseInt(row.at("start"));
      int end = Integer.parseInt(row.at("end"));
      return start >= 0 && start < end && end <= excerpt.length()
          ? Optional.of(excerpt.substring(start, end))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void links(Table findings, Table evidence, Table indicators) {
    Set<String> claims = names(findings, "finding");
    Set<String> readings = names(indicators, "reading");
    for (Table.Row row : evidence.rows()) {
      if (!claims.contains(row.at("finding"))) {
        report.note(evidence.file(), "bundle.verify.link.finding", row.at(), row.at("finding"));
      }
      String reading = row.at("reading");
      if (!reading.isEmpty() && !readings.contains(reading)) {
        report.note(evidence.file(), "bundle.verify.link.reading", row.at(), reading);
      }
    }
  }

  private static Set<String> names(Table table, String column) {
    return table.rows().stream().map(row -> row.at(column)).collect(Collectors.toSet());
  }

  private void counts(Table findings, Table evidence) {
    for (Table.Row claim : findings.rows()) {
      for (Relation relation : Relation.values()) {
        long rows =
            evidence.rows().stream()
                .filter(row ->
                    row.at("finding").equals(claim.at("finding"))
                        && row.at("relation").equals(relation.word()))
                .count();
        if (!claim.at(relation.word()).equals(Long.toString(rows))) {
          report.note(
              findings.file(),
              "bundle.verify.count",
              claim.at(),
              relation.word(),
              Long.toString(rows));
        }
      }
    }
  }

  private void explained(Map<String, Table> tables) {
    Table dictionary = tables.get("data-dictionary.csv");
    if (dictionary == null) {
      return;
    }
    Set<String> explained =
        dictionary.rows().stream()
            .filter(row -> !row.at("meaning").isBlank())
            .map(row -> row.at("file") + " " + row.at("column"))
            .collect(Collectors.toSet());
    tables.forEach((name, table) -> {
      for (String column : table.columns()) {
        if (!explained.contains(name + " " + column)) {
          report.note(dictionary.file(), "bundle.verify.column", name, column);
        }
      }
    });
  }
}
