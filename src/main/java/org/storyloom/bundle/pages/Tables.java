package org.storyloom.bundle.pages;

import static org.storyloom.bundle.pages.Columns.count;
import static org.storyloom.bundle.pages.Columns.text;
import static org.storyloom.bundle.pages.Columns.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.ConsentCount;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Line;
import org.storyloom.bundle.content.Measure;
import org.storyloom.bundle.content.Quote;
import org.storyloom.bundle.content.Replacement;
import org.storyloom.finding.Relation;
import org.storyloom.output.Sheet;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Gate;

/// The tables of a bundle. Column names are the same in every language.
public final class Tables {
  private Tables() {}

  /// A line of evidence with the claim that it stands under.
  record Row(Claim claim, Line line) {
    private String said(Function<Quote, String> cell) {
      return line instanceof Line.Said said ? cell.apply(said.quote()) : "";
    }
  }

  private static final Columns<Claim> FINDINGS =
      new Columns<>(
          "findings.csv",
          List.of(
              word("finding", Claim::called),
              text("claim", Claim::words),
              text("question", claim -> claim.about().question()),
              text("phase", claim -> claim.about().phase()),
              text("domain", claim -> claim.about().domain()),
              text("holds_for", claim -> claim.about().holdsFor()),
              word("status", claim -> claim.about().status()),
              word("strength", claim -> judged(claim, Claim.Judged::strength)),
              text("reasons", claim -> judged(claim, Claim.Judged::reasons)),
              text("judged_by", claim -> judged(claim, Claim.Judged::by)),
              new Columns.Column<>(
                  "judged_on", "date", claim -> judged(claim, one -> one.day().toString())),
              word("stale", claim -> Boolean.toString(claim.stale())),
              new Columns.Column<>(
                  "people", "integer", claim -> Wording.plain(claim.people().voices())),
              count("survey_answers", claim -> claim.people().answers()),
              count("supports", claim -> claim.lines(Relation.SUPPORTS).size()),
              count("qualifies", claim -> claim.lines(Relation.QUALIFIES).size()),
              count("contradicts", claim -> claim.lines(Relation.CONTRADICTS).size()),
              count("context", claim -> claim.lines(Relation.CONTEXT).size()),
              count("supports_held_back", claim -> held(claim, Relation.SUPPORTS)),
              count("qualifies_held_back", claim -> held(claim, Relation.QUALIFIES)),
              count("contradicts_held_back", claim -> held(claim, Relation.CONTRADICTS)),
              count("context_held_back", claim -> held(claim, Relation.CONTEXT)),
              text("together", claim -> claim.about().together())));

  private static final Columns<Row> EVIDENCE =
      new Columns<>(
          "evidence.csv",
          List.of(
              word("evidence", row -> row.line().tie().id()),
              word("finding", row -> row.claim().called()),
              word("relation", row -> row.line().tie().relation().word()),
              new Columns.Column<>(
                  "strength", "integer", row -> Wording.plain(row.line().tie().strength())),
              text("note", row -> row.line().tie().note()),
              text("strand", row -> row.line().tie().strand()),
              word(
                  "reading",
                  row -> row.line() instanceof Line.Counted one ? one.measure().id() : ""),
              word("passage", row -> row.said(Quote::id)),
              word("source", row -> row.said(Quote::source)),
              word("source_kind", row -> row.said(Quote::kind)),
              word("language", row -> row.said(Quote::language)),
              word("translated_from", row -> row.said(Quote::translatedFrom)),
              text("pseudonym", row -> row.said(Quote::by)),
              text("excerpt", row -> row.said(Quote::words)),
              new Columns.Column<>("start", "integer", row -> row.said(quote -> "0")),
              new Columns.Column<>(
                  "end",
                  "integer",
                  row -> row.said(quote -> Integer.toString(quote.words().length()))),
              new Columns.Column<>("excerpt_sha256", "sha256", row -> row.said(Quote::hash)),
              text("themes", row -> row.said(quote -> String.join("; ", quote.themes()))),
              text("coder", row -> row.said(Quote::coder)),
              word("consent", row -> row.said(quote -> quote.consent().word()))));

  private static final Columns<Measure> INDICATORS =
      new Columns<>(
          "indicators.csv",
          List.of(
              word("reading", Measure::id),
              word("indicator", one -> one.of().slug()),
              text("name", one -> one.of().name()),
              text("unit", one -> one.of().unit()),
              word("origin", one -> one.of().origin()),
              text("definition", one -> one.of().definition()),
              text("wave", one -> one.taken().wave()),
              text("phase", one -> one.taken().phase()),
              text("site", one -> one.taken().site()),
              text("activity", one -> one.taken().activity()),
              text("subgroup", one -> one.taken().subgroup()),
              new Columns.Column<>("date", "date", one -> one.taken().on()),
              number("value", one -> Wording.plain(one.value().amount())),
              number("low", one -> bound(one, true)),
              number("high", one -> bound(one, false)),
              new Columns.Column<>(
                  "numerator", "integer", one -> Wording.plain(one.value().numerator())),
              new Columns.Column<>(
                  "denominator", "integer", one -> Wording.plain(one.value().denominator())),
              new Columns.Column<>(
                  "fewer_than",
                  "integer",
                  one -> one.value().few() ? Integer.toString(Gate.SMALLEST) : ""),
              text("quality", Measure::quality)));

  private static final Columns<ConsentCount> CONSENTS =
      new Columns<>(
          "consent-summary.csv",
          List.of(
              word("source_kind", ConsentCount::kind),
              word("consent", ConsentCount::consent),
              new Columns.Column<>("texts", "integer", one -> Wording.plain(one.texts())),
              new Columns.Column<>(
                  "fewer_than",
                  "integer",
                  one ->
                      one.texts() instanceof Cell.FewerThan(int threshold)
                          ? Integer.toString(threshold)
                          : "")));

  private static final Columns<Replacement> REPLACEMENTS =
      new Columns<>(
          "redaction-log.csv",
          List.of(
              word("kind", Replacement::kind),
              text("replacement", Replacement::label),
              count("places", Replacement::places)));

  /// What the dictionary says of itself.
  record Explained(String file, String column, String type, String meaning) {}

  private static final Columns<Explained> DICTIONARY =
      new Columns<>(
          "data-dictionary.csv",
          List.of(
              word("file", Explained::file),
              word("column", Explained::column),
              word("type", Explained::type),
              text("meaning", Explained::meaning)));

  public static Sheet findings(Dossier dossier) {
    return FINDINGS.sheet(dossier.claims());
  }

  public static Sheet evidence(Dossier dossier) {
    List<Row> rows = new ArrayList<>();
    dossier
        .claims()
        .forEach(claim -> claim.lines().forEach(line -> rows.add(new Row(claim, line))));
    return EVIDENCE.sheet(rows);
  }

  public static Sheet indicators(Dossier dossier) {
    return INDICATORS.sheet(dossier.measures());
  }

  public static Sheet consents(Dossier dossier) {
    return CONSENTS.sheet(dossier.consents());
  }

  public static Sheet replacements(Dossier dossier) {
    return REPLACEMENTS.sheet(dossier.replacements());
  }

  /// Every column of every table, explained; the key of its words is `bundle.column.`, the file's
  /// name without its ending, a point and the column.
  public static Sheet dictionary(Wording words) {
    List<Explained> rows = new ArrayList<>();
    for (Columns<?> table :
        List.of(FINDINGS, EVIDENCE, INDICATORS, CONSENTS, REPLACEMENTS, DICTIONARY)) {
      String name = table.file().substring(0, table.file().indexOf('.'));
      for (Columns.Column<?> column : table.all()) {
        String key = "bundle.column." + name + "." + column.id();
        rows.add(new Explained(table.file(), column.id(), column.type(), words.text(key)));
      }
    }
    return DICTIONARY.sheet(rows);
  }

  private static Columns.Column<Measure> number(String id, Function<Measure, String> cell) {
    return new Columns.Column<>(id, "number", cell);
  }

  private static String judged(Claim claim, Function<Claim.Judged, String> part) {
    return claim.judged().map(part).orElse("");
  }

  private static int held(Claim claim, Relation relation) {
    return claim.held().getOrDefault(relation, 0);
  }

  private static String bound(Measure measure, boolean low) {
    return measure
        .value()
        .interval()
        .map(one -> Wording.rounded(low ? one.low() : one.high()))
        .orElse("");
  }
}
