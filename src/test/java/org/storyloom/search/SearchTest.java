package org.storyloom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.ThemeId;
import org.storyloom.search.query.QueryFault;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.Origin;
import org.storyloom.source.Post;
import org.storyloom.source.Said;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Label;
import org.storyloom.study.CoderId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;

class SearchTest {
  @TempDir Path folder;
  private SearchStudy study;

  @BeforeEach
  void open() {
    study = new SearchStudy(folder);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private static List<SourceId> those(SourceId... ids) {
    return Stream.of(ids).sorted(Comparator.comparing(SourceId::value)).toList();
  }

  private QueryFault fault(String words) {
    return switch (study.index.search(SearchRequest.of(words))) {
      case SearchOutcome.NotUnderstood not -> not.fault();
      case SearchOutcome.Answered answered -> throw new AssertionError(answered);
    };
  }

  @Test
  void aWordFindsAllItsFormsInBothLanguages() {
    SourceId en = study.story("en", "She trusted nobody. Trusting a badge? She trusts the women.");
    SourceId lt = study.story("lt", "Policija atvažiavo. Ar policijai rūpi? Bijau policijos.");
    study.story("en", "We ate soup.");
    assertThat(study.found("trust")).isEqualTo(those(en));
    assertThat(study.matched("trust")).containsExactly("trusted", "Trusting", "trusts");
    assertThat(study.found("policiją")).isEqualTo(those(lt));
    assertThat(study.matched("policiją")).containsExactly("Policija", "policijai", "policijos");
    assertThat(study.found("trust or policija")).isEqualTo(those(en, lt));
  }

  @Test
  void aStemOfOneLanguageIsNotTakenForAWordOfAnother() {
    study.story("en", "A man came.");
    SourceId lt = study.story("lt", "Mane apgavo.");
    assertThat(study.found("mane")).isEqualTo(those(lt));
  }

  @Test
  void aTextOfUnknownLanguageIsFoundInEitherAndOneOfAnotherAsWritten() {
    SourceId unknown = study.story("und", "Grąžino skolas. They paid the debts.");
    SourceId polish = study.story("pl", "Spłacili długi, debts.");
    assertThat(study.found("skola")).isEqualTo(those(unknown));
    assertThat(study.found("debt")).isEqualTo(those(unknown));
    assertThat(study.found("debts")).isEqualTo(those(unknown, polish));
    assertThat(study.found("DŁUGI")).isEqualTo(those(polish));
  }

  @Test
  void quotedWordsStandInARowAsWritten() {
    SourceId one = study.story("en", "The fear of reporting is a fear\nof the police.");
    SourceId two = study.story("en", "Reporting, and the fears of it.");
    assertThat(study.found("\"fear of\"")).isEqualTo(those(one));
    assertThat(study.matched("\"fear of\"")).containsExactly("fear of", "fear\nof");
    assertThat(study.found("\"reporting\"")).isEqualTo(those(one, two));
    assertThat(study.found("\"fears\"")).isEqualTo(those(two));
    assertThat(study.found("\"fear of rep*\"")).isEqualTo(those(one));
    assertThat(study.found("„of the police“")).isEqualTo(those(one));
    assertThat(study.found("\"of reporting fear\"")).isEmpty();
  }

  @Test
  void aStarFindsEveryWordThatBeginsSo() {
    SourceId en = study.story("en", "policeman, policy, POLICE; the poll");
    assertThat(study.matched("polic*")).containsExactly("policeman", "policy", "POLICE");
    SourceId lt = study.story("lt", "Policininkas");
    assertThat(study.found("Polic*")).isEqualTo(those(en, lt));
    assertThat(study.found("polica*")).isEmpty();
  }

  @Test
  void accentsMatterUnlessTheyAreToBeIgnored() {
    SourceId with = study.story("lt", "Ačiū už šeimą!");
    SourceId without = study.story("lt", "aciu uz seima");
    SourceId apart = study.story("lt", "Ac\u030Ciu\u0304 uz s\u030Ceima\u0328");
    assertThat(study.found("ačiū")).isEqualTo(those(with, apart));
    assertThat(study.found("~\"aciu\"")).isEqualTo(those(with, without, apart));
    assertThat(study.found("~šeimos")).isEqualTo(those(with, without, apart));
    assertThat(study.found("~sei*")).isEqualTo(those(with, without, apart));
    assertThat(study.matched("~\"ačiu uz\""))
        .containsExactlyInAnyOrder("Ačiū už", "aciu uz", "Ac\u030Ciu\u0304 uz");
    assertThat(study.found("~\"ąčių žžž\"")).isEmpty();
    assertThat(study.found("~ąžuolynas or ~seimos")).isEqualTo(those(with, without, apart));
    assertThat(study.found("šei*")).isEqualTo(those(with, apart));
  }

  @Test
  void emojiAreWordsWhicheverTheirColour() {
    SourceId id = study.story("lt", "Bravo 👍🏽👍 ir ❤️ visiems 🙏");
    assertThat(study.found("👍")).isEqualTo(those(id));
    assertThat(study.matched("👍")).containsExactly("👍🏽", "👍");
    assertThat(study.matched("🙏 or ❤️")).containsExactly("❤️", "🙏");
    assertThat(study.matched("visiems")).containsExactly("visiems");
  }

  @Test
  void softHyphensLigaturesAndCurlyApostrophesDoNotHideAWord() {
    SourceId id = study.story("en", "the of\uFB01ce, don’t co\u00ADope\u00ADrate");
    assertThat(study.found("office")).isEqualTo(those(id));
    assertThat(study.found("\"don't\"")).isEqualTo(those(id));
    assertThat(study.matched("cooperate")).containsExactly("co\u00ADope\u00ADrate");
  }

  @Test
  void andOrNotBracketsAndMinusMeanWhatTheySay() {
    SourceId ab = study.story("sv", "alfa beta");
    SourceId bc = study.story("sv", "beta gamma");
    SourceId c = study.story("sv", "gamma");
    assertThat(study.found("alfa beta")).isEqualTo(those(ab));
    assertThat(study.found("alfa AND beta")).isEqualTo(those(ab));
    assertThat(study.found("alfa or gamma")).isEqualTo(those(ab, bc, c));
    assertThat(study.found("beta and not gamma")).isEqualTo(those(ab));
    assertThat(study.found("beta -gamma")).isEqualTo(those(ab));
    assertThat(study.found("-beta")).isEqualTo(those(c));
    assertThat(study.found("alfa beta or gamma")).isEqualTo(those(ab, bc, c));
    assertThat(study.found("beta (alfa or gamma)")).isEqualTo(those(ab, bc));
    assertThat(study.found("NOT (alfa OR gamma)")).isEmpty();
    assertThat(study.found("alfa or -beta")).isEqualTo(those(ab, c));
    assertThat(study.found("\"and\"")).isEmpty();
    assertThat(study.found("alfa & beta")).isEqualTo(those(ab));
    assertThat(fault("&")).isEqualTo(new QueryFault(0, Label.of("search.fault.nothing")));
  }

  @Test
  void nearComparesPlacesInEitherOrder() {
    SourceId id = study.story("sv", "ett två tre fyra fem sex sju");
    assertThat(study.found("två near/2 fem")).isEqualTo(those(id));
    assertThat(study.matched("fem near/2 två")).containsExactly("två", "fem");
    assertThat(study.found("två near/1 fem")).isEmpty();
    assertThat(study.found("(nio or sju) near/0 se*")).isEqualTo(those(id));
    assertThat(study.found("ett near/0 \"två tre\" near/0 fyra")).isEqualTo(those(id));
    assertThat(study.found("fem near/9 fem")).isEmpty();
  }

  @Test
  void fieldsAskOfTheSourceItself() {
    SiteId uk = study.site("United Kingdom", null);
    SiteId lincolnshire = study.site("Lincolnshire", uk);
    SiteId lithuania = study.site("Lietuva", null);
    PhaseId message = study.phase("Message");
    SourceId boston =
        study.source(
            "FG2 Boston, mixed",
            SourceKind.FOCUS_GROUP,
            "en-GB",
            new Setting(null, message, lincolnshire, null),
            "debt");
    SourceId vilnius =
        study.source(
            "Vilniaus šeima",
            SourceKind.STORY,
            "lt",
            new Setting(null, null, lithuania, null),
            "debt");
    assertThat(study.found("debt site:\"united kingdom\"")).isEqualTo(those(boston));
    assertThat(study.found("site:lin")).isEqualTo(those(boston));
    assertThat(study.found("site:Lincolnshire,Lietuva")).isEqualTo(those(boston, vilnius));
    assertThat(study.found("site:(kingdom or lietuva) -kind:story")).isEqualTo(those(boston));
    assertThat(study.found("kind:focusGroup")).isEqualTo(those(boston));
    assertThat(study.found("KIND:\"focus group\"")).isEqualTo(those(boston));
    assertThat(study.found("phase:message debt")).isEqualTo(those(boston));
    assertThat(study.found("language:en")).isEqualTo(those(boston));
    assertThat(study.found("language:lietuvių")).isEqualTo(those(vilnius));
    assertThat(study.found("language:Lithuanian")).isEqualTo(those(vilnius));
    assertThat(study.found("title:boston")).isEqualTo(those(boston));
    assertThat(study.found("title:\"boston mixed\"")).isEqualTo(those(boston));
    assertThat(study.found("title:seim*")).isEqualTo(those(vilnius));
    assertThat(study.found("not phase:message")).isEqualTo(those(vilnius));
  }

  @Test
  void whatTheStudyDoesNotHaveIsAFaultAtItsPlace() {
    assertThat(fault("debt site:mars"))
        .isEqualTo(new QueryFault(10, Label.of("search.fault.unknown.site", "mars")));
    assertThat(fault("theme:\"no such\""))
        .isEqualTo(new QueryFault(6, Label.of("search.fault.unknown.theme", "no such")));
    assertThat(fault("kind:poem"))
        .isEqualTo(new QueryFault(5, Label.of("search.fault.unknown.kind", "poem")));
    assertThat(fault("date:spring"))
        .isEqualTo(new QueryFault(5, Label.of("search.fault.date", "spring")));
    assertThat(fault("a (b")).isEqualTo(new QueryFault(2, Label.of("search.fault.open")));
  }

  @Test
  void aThemeIsMeantByNamePathOrBeginningWithAllBelowIt() {
    CoderId rasa = study.coder("Rasa");
    ThemeId fear = study.theme("Fear", null);
    ThemeId reporting = study.theme("Fear of reporting", fear);
    ThemeId police = study.theme("Mistrust / police", null);
    SourceId one = study.story("en", "I did not tell. Who would listen?");
    SourceId two = study.story("en", "They are bought, the lot. Nobody would tell.");
    study.code(one, "did not tell", reporting, rasa);
    study.code(two, "They are bought", police, rasa);
    assertThat(study.found("theme:Fear")).isEqualTo(those(one));
    assertThat(study.found("theme:\"fear of Reporting\"")).isEqualTo(those(one));
    assertThat(study.found("theme:\"Fear / Fear of reporting\"")).isEqualTo(those(one));
    assertThat(study.found("theme:\"Fear>Fear of reporting\"")).isEqualTo(those(one));
    assertThat(study.found("theme:report")).isEqualTo(those(one));
    assertThat(study.found("theme:mis")).isEqualTo(those(two));
    assertThat(study.found("tell -theme:fear")).isEqualTo(those(two));
    assertThat(study.found("theme:fear coder:rasa")).isEqualTo(those(one));
    assertThat(study.matched("theme:fear")).containsExactly("did not tell");
  }

  @Test
  void placesInCodedPassagesAreShownFirst() {
    CoderId rasa = study.coder("Rasa");
    ThemeId fear = study.theme("Fear", null);
    String far = " and so on and on".repeat(30);
    SourceId id = study.story("sv", "skuld ett" + far + " skuld två" + far + " skuld tre" + far);
    study.code(id, "skuld två", fear, rasa);
    SearchRequest request = SearchRequest.of("theme:fear skuld").snippets(1);
    SearchHit hit = study.hits(request).hits().getFirst();
    assertThat(hit.places()).isEqualTo(3);
    assertThat(hit.snippets()).singleElement().asString().contains("skuld två");
  }

  @Test
  void besideASpeakerTheWordsAreTheirs() {
    SourceId one =
        study.transcript(
            "One",
            "en",
            "Rasa: The debt grows and grows.",
            "Tomas: My debt was paid.",
            "Rasa: The debts of others too. Wages came late.");
    SourceId two = study.transcript("Two", "en", "Rasa: Nothing owed.", "Tomas: A debt!");
    assertThat(study.found("speaker:rasa debt")).isEqualTo(those(one));
    assertThat(study.matched("speaker:rasa debt")).containsExactly("debt", "debts");
    assertThat(study.hits("speaker:rasa debt").hits().getFirst().places()).isEqualTo(2);
    assertThat(study.found("debt speaker:Tomas")).isEqualTo(those(one, two));
    assertThat(study.matched("speaker:tomas debt")).containsExactlyInAnyOrder("debt", "debt");
    assertThat(study.found("speaker:rasa debt wages")).isEqualTo(those(one));
    assertThat(study.found("speaker:tomas debt wages")).isEmpty();
    assertThat(study.found("debt -speaker:tomas")).isEqualTo(those(one));
    assertThat(study.found("(speaker:rasa or speaker:tomas) debt")).isEqualTo(those(one, two));
    assertThat(study.found("speaker:rasa \"others too\"")).isEqualTo(those(one));
    assertThat(study.found("speaker:tomas \"others too\"")).isEmpty();
    assertThat(study.found("speaker:ras*")).isEqualTo(those(one, two));
    assertThat(study.found("speaker:ras")).isEmpty();
    assertThat(study.found("speaker:tomas -debt")).isEmpty();
    assertThat(study.found("speaker:rasa -debt")).isEqualTo(those(two));
  }

  @Test
  void aTextWithoutTurnsIsSaidByItsAuthorAndOneWithoutAuthorByNobody() {
    Facts comment =
        Facts.of("c", SourceKind.COMMENT)
            .inLanguage("lt")
            .said(new Said(LocalDate.of(2019, 4, 3), null, null))
            .posted(new Post("Jonas P.", null, null, 7, null));
    SourceId by =
        study.draft(new Draft(null, "", comment, Origin.NONE, "Skola", List.of(), List.of()));
    SourceId nobody = study.story("lt", "Skola");
    assertThat(study.found("speaker:jonas skola")).isEqualTo(those(by));
    assertThat(study.found("skola -speaker:\"Jonas P\"")).isEqualTo(those(nobody));
    assertThat(study.found("date:2019-04")).isEqualTo(those(by));
    assertThat(study.found("date:2019-03..2019-04-03")).isEqualTo(those(by));
    assertThat(study.found("date:..2019-03")).isEmpty();
  }

  @Test
  void snippetsAreRangesOfTheTextAndStayInTheirTurn() {
    SourceId id =
        study.transcript(
            "One", "en", "Rasa: Who tells?", "Tomas: The police. Ačiū 🙏.", "Rasa: No.");
    String text = study.sources.text(id).orElseThrow();
    SearchHit hit = study.hits("police").hits().getFirst();
    int at = text.indexOf("The police. Ačiū 🙏.");
    assertThat(hit.snippets())
        .containsExactly(
            new Snippet(
                new Span(at, at + 20), "The police. Ačiū 🙏.", List.of(new Span(at + 4, at + 10))));
    Snippet beginning = study.hits("title:one").hits().getFirst().snippets().getFirst();
    assertThat(beginning.span().of(text)).isEqualTo(beginning.text()).startsWith("Rasa: Who");
    assertThat(beginning.matches()).isEmpty();
    assertThat(study.matched("speaker:tomas")).containsExactly("The police. Ačiū 🙏.");
  }

  @Test
  void theBestFitComesFirstAndPagesFollowOneAnother() {
    SourceId much = study.story("sv", "skuld skuld skuld");
    SourceId little = study.story("sv", "skuld och mycket annat som inte hör hit alls");
    SearchHits all = study.hits("skuld");
    assertThat(all.total()).isEqualTo(2);
    assertThat(all.hits().stream().map(hit -> hit.source().id())).containsExactly(much, little);
    assertThat(all.hits().getFirst().score()).isGreaterThan(all.hits().getLast().score());
    SearchHits second = study.hits(SearchRequest.of("skuld").from(1).limit(1));
    assertThat(second.total()).isEqualTo(2);
    assertThat(second.hits().stream().map(hit -> hit.source().id())).containsExactly(little);
    assertThat(study.hits(SearchRequest.of("skuld").limit(0)).hits()).isEmpty();
    assertThat(study.hits(SearchRequest.of("skuld").snippets(0)).hits().getFirst().snippets())
        .isEmpty();
  }
}
