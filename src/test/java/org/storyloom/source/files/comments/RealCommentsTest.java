package org.storyloom.source.files.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.storyloom.table.Row;
import org.storyloom.table.Table;
import org.storyloom.table.TableEnd;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.Tables;
import org.storyloom.table.value.NumberStyle;

/// Reads the real tables beside the repository, where they are, against facts that other programs
/// measured.
@Tag("realdata")
class RealCommentsTest {
  private static final Path DATA = Path.of(System.getProperty("storyloom.testdata", "none"));
  private static JsonNode facts = new ObjectMapper().createObjectNode();

  @BeforeAll
  static void findThem() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "the real test files are not here: " + DATA);
    facts = new ObjectMapper().readTree(DATA.resolve("FACTS.json").toFile());
  }

  @Test
  void theSameCommentsComeFromEveryEncodingAndDelimiter() {
    JsonNode expected = facts.get("comments");
    for (String name : List.of("utf8_comma_lf", "utf8bom_semicolon_crlf", "utf16le_tab")) {
      Table table = table("synthetic/comments/comments_" + name + ".csv");
      List<ReadComment> comments = new ArrayList<>();
      CommentCount count =
          Comments.read(table, CommentColumns.guess(table).orElseThrow(), Locale.UK, comments::add);

      assertThat(count.rows()).as(name).isEqualTo(expected.get("rows").asLong());
      assertThat(count.empty()).as(name).isEqualTo(expected.get("empty_text").asLong());
      assertThat(count.repeated()).as(name).isZero();
      assertThat(comments).as(name).hasSize((int) (count.rows() - count.empty()));
      assertThat(comments.stream().mapToLong(one -> one.reactions().orElse(0)).sum())
          .as(name)
          .isEqualTo(expected.get("sum_likes").asLong());
      assertThat(comments)
          .as(name)
          .filteredOn(one -> one.replyTo().isPresent())
          .hasSize(expected.get("replies").asInt());
      assertThat(comments).as(name).allMatch(one -> one.when().isPresent());
      assertThat(text(comments, "c004")).as(name).isEqualTo(expected.get("c004_text").asText());
      assertThat(text(comments, "c005")).as(name).hasSize(expected.get("c005_utf16").asInt());
      assertThat(comments.stream().mapToInt(one -> one.text().length()).sum())
          .as(name)
          .isEqualTo(expected.get("total_text_utf16").asInt());
      assertThat(comments.stream().mapToInt(one -> codePoints(one.text())).sum())
          .as(name)
          .isEqualTo(expected.get("total_text_codepoints").asInt());
    }
  }

  @Test
  void everyTableHasItsRowsAndColumns() {
    List<String> wrong = new ArrayList<>();
    facts
        .get("auto")
        .properties()
        .forEach(one -> {
          JsonNode fact = one.getValue();
          if (one.getKey().endsWith(".csv") && fact.has("cols")) {
            Table table = table(one.getKey());
            TableEnd end = table.forEachRow(row -> {});
            if (end.rows() != fact.get("rows_incl_header").asLong() - 1
                || table.columns().size() != fact.get("cols").asInt()
                || end.notes().size() != fact.get("ragged").asInt()
                || end.brokenOff().isPresent()) {
              wrong.add(one.getKey() + ": " + end + ", " + table.columns());
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void numbersOfALithuanianTableAreThose() {
    Table table = table("synthetic/indicators/rodikliai_lt.csv");
    List<Row> rows = new ArrayList<>();
    table.forEachRow(rows::add);
    List<List<BigDecimal>> values = new ArrayList<>();
    for (Row row : rows) {
      var evidence = new NumberStyle.Evidence();
      row.cells().stream().skip(1).forEach(evidence::see);
      NumberStyle style = evidence.style(Locale.of("lt"));
      values.add(
          row.cells().stream()
              .skip(1)
              .flatMap(cell -> style.parse(cell).stream())
              .map(BigDecimal::stripTrailingZeros)
              .toList());
    }
    List<List<BigDecimal>> expected = new ArrayList<>();
    for (JsonNode row : facts.get("rodikliai").get("values")) {
      List<BigDecimal> numbers = new ArrayList<>();
      row.forEach(value -> {
        if (value.isNumber()) {
          numbers.add(value.decimalValue().stripTrailingZeros());
        }
      });
      expected.add(numbers);
    }

    assertThat(values).isEqualTo(expected);
  }

  private static Table table(String name) {
    return ((TableOutcome.Opened) Tables.open(DATA.resolve(name), TableOptions.NONE)).table();
  }

  private static String text(List<ReadComment> comments, String id) {
    return comments.stream()
        .filter(one -> one.id().orElse("").equals(id))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
