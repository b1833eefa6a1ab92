package org.storyloom.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storyloom.table.value.DateStyle.Doubt;

class ValuesTest {
  private static final Locale LITHUANIAN = Locale.of("lt", "LT");

  @Test
  void aColumnOfLithuanianNumbersIsReadWithItsComma() {
    assertThat(numbers(Locale.UK, "1 204", "31,5", "31,5 %", "2 015", "−7,25", "1.204.300"))
        .containsExactly("1204", "31.5", "31.5", "2015", "-7.25", "1204300");
  }

  @Test
  void aColumnOfEnglishNumbersIsReadWithItsPoint() {
    assertThat(numbers(LITHUANIAN, "1,204.50", "97,193", "0.5949", "$3", ".5", "1.2E3", "+2"))
        .containsExactly("1204.50", "97193", "0.5949", "3", "0.5", "1.2E+3", "2");
  }

  @Test
  void blanksOfEveryKindAndApostrophesPartThousands() {
    assertThat(numbers(Locale.UK, "1\u00A0204", "1\u202F204,5", "12 345 678", "1'204", "1’204"))
        .containsExactly("1204", "1204.5", "12345678", "1204", "1204");
  }

  @Test
  void aColumnThatCouldBeReadBothWaysFollowsTheLocaleAndSaysSo() {
    var evidence = new NumberStyle.Evidence();
    List.of("1,204", "97,193", "12").forEach(evidence::see);

    assertThat(evidence.style(Locale.UK)).isEqualTo(new NumberStyle('.', false));
    assertThat(evidence.style(LITHUANIAN)).isEqualTo(new NumberStyle(',', false));
    assertThat(evidence.style(Locale.UK).parse("1,204")).contains(new BigDecimal("1204"));
  }

  @Test
  void oneNumberThatShowsItsMarkDecidesForTheWholeColumn() {
    assertThat(numbers(Locale.UK, "1,204", "0,5")).containsExactly("1.204", "0.5");
    assertThat(numbers(LITHUANIAN, "1,204", "1,204,300")).containsExactly("1204", "1204300");
  }

  @Test
  void wordsAreNoNumbersAndSomeSayThatThereIsNone() {
    assertThat(numbers(Locale.UK, "12 apples", "1 2", "", "–", "1,2,3", "2019-03-04"))
        .containsExactly("", "", "", "", "", "");
    assertThat(List.of("", " – ", "n. d.", "N/A", "-99", "none of them"))
        .filteredOn(NumberStyle::isMissing)
        .containsExactly("", " – ", "n. d.", "N/A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-03-04                      | 2019-03-04
          2019-03-04T18:03:00+02:00       | 2019-03-04T18:03+02:00
          2019-03-04T18:03:07.123Z        | 2019-03-04T18:03:07.123Z
          2019-03-04 18:03                | 2019-03-04T18:03
          2019.03.04                      | 2019-03-04
          2019/3/4 6:03 pm                | 2019-03-04T18:03
          04/03/2019 18:03                | 2019-03-04T18:03
          4.3.2019                        | 2019-03-04
          04-03-19                        | 2019-03-04
          04/25/2019                      | 2019-04-25
          31 July, 2022                   | 2022-07-31
          Mar 4, 2019 5:15 PM             | 2019-03-04T17:15
          12:30 AM 4 March 2019           | 2019-03-04T00:30
          2019 m. kovo 4 d.               | 2019-03-04
          2019 m. kovo 4 d., 18:03        | 2019-03-04T18:03
          4 marca 2019                    | 2019-03-04
          4 марта 2019 г.                 | 2019-03-04
          Mon, 4 Mar 2019 18:03:00 +0200  | 2019-03-04T18:03+02:00
          Mon Mar 04 18:03:00 +0000 2019  | 2019-03-04T18:03Z
          1551715380                      | 2019-03-04T16:03Z
          1551715380123                   | 2019-03-04T16:03:00.123Z
          """)
  void datesAreReadAsTheyAreWritten(String cell, String when) {
    assertThat(DateStyle.ISO.parse(cell).map(When::toString)).contains(when);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-02-30
          2019-13-04
          31/31/2019
          25:61 4 March 2019
          3 of 10 people said so
          +370 5 000 0000
          tomorrow
          12345678
          1,204
          5.5
          """)
  void whatIsNoDateIsNone(String cell) {
    assertThat(DateStyle.ISO.parse(cell)).isEmpty();
  }

  @Test
  void theOrderOfDayAndMonthIsDecidedOverTheWholeColumn() {
    DateStyle day = dates(Locale.US, "04/03/2019 18:03", "05/03/2019", "25/03/2019");
    DateStyle month = dates(Locale.UK, "04/03/2019 18:03", "04/25/2019");

    assertThat(day).isEqualTo(new DateStyle(true, Doubt.NONE));
    assertThat(day.parse("04/03/2019").map(When::toString)).contains("2019-03-04");
    assertThat(month).isEqualTo(new DateStyle(false, Doubt.NONE));
    assertThat(month.parse("04/03/2019").map(When::toString)).contains("2019-04-03");
  }

  @Test
  void aColumnThatLeavesTheOrderOpenFollowsTheLocaleAndSaysSo() {
    assertThat(dates(Locale.UK, "04/03/2019", "05/06/2019"))
        .isEqualTo(new DateStyle(true, Doubt.AMBIGUOUS));
    assertThat(dates(Locale.US, "04/03/2019")).isEqualTo(new DateStyle(false, Doubt.AMBIGUOUS));
    assertThat(dates(Locale.UK, "25/03/2019", "03/25/2019"))
        .isEqualTo(new DateStyle(true, Doubt.CONTRADICTORY));
    assertThat(dates(Locale.US, "4.3.2019")).isEqualTo(new DateStyle(true, Doubt.NONE));
    assertThat(dates(Locale.UK, "2019-03-04", "", "04/04/2019"))
        .isEqualTo(new DateStyle(true, Doubt.NONE));
  }

  @Test
  void aDateWithoutATimeIsTheStartOfItsDayWhereItWasSaid() {
    ZoneId vilnius = ZoneId.of("Europe/Vilnius");

    assertThat(DateStyle.ISO.parse("2019-03-04").map(when -> when.instant(vilnius)))
        .contains(Instant.parse("2019-03-03T22:00:00Z"));
    assertThat(DateStyle.ISO.parse("2019-03-04T18:03Z").map(when -> when.instant(vilnius)))
        .contains(Instant.parse("2019-03-04T18:03:00Z"));
  }

  private static List<String> numbers(Locale locale, String... cells) {
    var evidence = new NumberStyle.Evidence();
    List.of(cells).forEach(evidence::see);
    NumberStyle style = evidence.style(locale);
    return List.of(cells).stream()
        .map(style::parse)
        .map(number -> number.map(BigDecimal::toString).orElse(""))
        .toList();
  }

  private static DateStyle dates(Locale locale, String... cells) {
    var evidence = new DateStyle.Evidence();
    List.of(cells).forEach(evidence::see);
    return evidence.style(locale);
  }
}
