package org.storyloom.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storyloom.search.query.Query.And;
import org.storyloom.search.query.Query.Beginning;
import org.storyloom.search.query.Query.In;
import org.storyloom.search.query.Query.Near;
import org.storyloom.search.query.Query.Not;
import org.storyloom.search.query.Query.Or;
import org.storyloom.search.query.Query.Phrase;
import org.storyloom.search.query.Query.Word;
import org.storyloom.store.Label;

class QueryTextTest {

  private static QueryReading read(String text) {
    return QueryText.read(text);
  }

  private static Word word(String text, int at) {
    return new Word(text, false, at);
  }

  @Test
  void wordsStandTogetherAndOrBindsLoosest() {
    assertThat(read("a b or c and d"))
        .isEqualTo(
            new Or(
                List.of(
                    new And(List.of(word("a", 0), word("b", 2))),
                    new And(List.of(word("c", 7), word("d", 13))))));
    assertThat(read("a AND (b OR c)"))
        .isEqualTo(new And(List.of(word("a", 0), new Or(List.of(word("b", 7), word("c", 12))))));
    assertThat(read("  single ")).isEqualTo(word("single", 2));
  }

  @Test
  void notMinusAndTildeStandBeforeWhatTheyMean() {
    assertThat(read("a -b")).isEqualTo(new And(List.of(word("a", 0), new Not(word("b", 3)))));
    assertThat(read("NOT not a")).isEqualTo(word("a", 8));
    assertThat(read("post-test")).isEqualTo(word("post-test", 0));
    assertThat(read("a - b")).isEqualTo(new And(List.of(word("a", 0), word("-", 2), word("b", 4))));
    assertThat(read("~aciu ~\"labas rytas\" ~aci*"))
        .isEqualTo(
            new And(
                List.of(
                    new Word("aciu", true, 1),
                    new Phrase("labas rytas", true, 7),
                    new Beginning("aci", true, 22))));
  }

  @Test
  void quotedWordsAreNoOperatorsAndNoFields() {
    assertThat(read("\"and\" „or“ «theme:x» “not”"))
        .isEqualTo(
            new And(
                List.of(
                    new Phrase("and", false, 0),
                    new Phrase("or", false, 6),
                    new Phrase("theme:x", false, 11),
                    new Phrase("not", false, 21))));
  }

  @Test
  void fieldsTakeWordsQuotedWordsListsAndBrackets() {
    assertThat(read("theme:fear")).isEqualTo(new In(QueryField.THEME, "fear", false, 6));
    assertThat(read("Theme:\"Fear of x\""))
        .isEqualTo(new In(QueryField.THEME, "Fear of x", false, 6));
    assertThat(read("site: lin*")).isEqualTo(new In(QueryField.SITE, "lin", true, 6));
    assertThat(read("kind:story,comment"))
        .isEqualTo(
            new Or(
                List.of(
                    new In(QueryField.KIND, "story", false, 5),
                    new In(QueryField.KIND, "comment", false, 11))));
    assertThat(read("speaker:(rasa or -\"Tomas K\") x"))
        .isEqualTo(
            new And(
                List.of(
                    new Or(
                        List.of(
                            new In(QueryField.SPEAKER, "rasa", false, 9),
                            new Not(new In(QueryField.SPEAKER, "Tomas K", false, 18)))),
                    word("x", 29))));
    assertThat(read("10:30 http://x.org"))
        .isEqualTo(new And(List.of(word("10:30", 0), word("http://x.org", 6))));
  }

  @Test
  void nearStandsBetweenWords() {
    assertThat(read("polic* near/8 (trust* or \"no one\")"))
        .isEqualTo(
            new Near(
                new Beginning("polic", false, 0),
                new Or(List.of(new Beginning("trust", false, 15), new Phrase("no one", false, 25))),
                8,
                7));
    assertThat(read("a b near/2 c"))
        .isEqualTo(new And(List.of(word("a", 0), new Near(word("b", 2), word("c", 11), 2, 4))));
    assertThat(read("near the station"))
        .isEqualTo(new And(List.of(word("near", 0), word("the", 5), word("station", 9))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, 0, search.fault.empty",
        "`   `, 0, search.fault.empty",
        "a \"b, 2, search.fault.quote",
        "a (b, 2, search.fault.open",
        "a) b, 1, search.fault.close",
        "a and, 5, search.fault.operand",
        "or a, 0, search.fault.operand",
        "a or or b, 5, search.fault.operand",
        "a not, 5, search.fault.operand",
        "a (), 3, search.fault.operand",
        "a \"\", 2, search.fault.operand",
        "site:, 5, search.fault.value",
        "x site:*, 7, search.fault.value",
        "*ab, 0, search.fault.star",
        "a*b, 1, search.fault.star",
        "~(a b), 0, search.fault.tilde",
        "a near/3 theme:x, 2, search.fault.near",
        "near/3 a, 0, search.fault.operand",
      })
  void aFaultPointsAtItsPlace(String text, int at, String what) {
    assertThat(read(text))
        .isInstanceOfSatisfying(
            QueryFault.class,
            fault -> {
              assertThat(fault.at()).isEqualTo(at);
              assertThat(fault.what().words()).isEqualTo(what);
            });
  }

  @Test
  void anUnknownFieldIsAFault() {
    assertThat(read("a themes:fear"))
        .isEqualTo(new QueryFault(2, Label.of("search.fault.field", "themes")));
  }

  @Test
  void aThousandBracketsAreAFaultAndNotAFall() {
    assertThat(read("(".repeat(100_000))).isInstanceOf(QueryFault.class);
    assertThat(read("-".repeat(100_000) + "a")).isInstanceOf(QueryFault.class);
  }

  @Test
  void whateverIsTypedIsReadOrIsAFaultWithinIt() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String signs = "ab \"()-~*:,/„“orandnot theme:near/3ąž🙂\n";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(20); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      if (read(text.toString()) instanceof QueryFault fault) {
        assertThat(fault.at()).as("seed %d: %s", seed, text).isBetween(0, text.length());
      }
    }
  }
}
