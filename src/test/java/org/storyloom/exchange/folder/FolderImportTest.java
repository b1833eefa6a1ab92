package org.storyloom.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.cases.Cases;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.exchange.NewStudy;
import org.storyloom.finding.Finding;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.job.Cancelled;
import org.storyloom.job.Progress;
import org.storyloom.job.Token;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.memo.Memos;
import org.storyloom.safeguard.Answer;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Passage;
import org.storyloom.safeguard.Rule;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Collection;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Refused;
import org.storyloom.workspace.Workspace;

class FolderImportTest {
  @TempDir Path place;
  private Path folder;

  @BeforeEach
  void aSmallStudy() throws IOException {
    folder = place.resolve("study");
    file(
        "study.json",
        """
        {"id": "harbour", "title": "The harbour", "purpose": "To learn", "language": "en",
         "phases": [{"id": "input", "name": "Input"}],
         "sites": [{"id": "port", "name": "Port"}],
         "waves": [{"id": "first", "name": "First", "kind": "baseline"}],
         "questions": [{"id": "what", "words": "What changed?"}],
         "domains": [{"id": "knowledge", "name": "Knowledge"}],
         "strands": [{"id": "stories", "name": "Stories", "kinds": ["story"], "origins": []}],
         "coders": [{"id": "ona", "name": "Ona V.", "initials": "OV"}],
         "attributes": [{"id": "age", "name": "Age", "type": "number", "of": "participant"}],
         "collections": [{"id": "wall", "name": "The wall", "kind": "comment"}]}
        """);
    file("cases.csv", "id,kind,name,consent,age\np1,participant,Rasa,public,34\n");
    file("sources/one.txt", "They met Rasa at the quay. She kept the papers.\n");
    file(
        "sources.csv",
        """
        id,file,title,kind,language,phase,site,case,consent
        s1,one.txt,The quay,story,en,input,port,p1,donor
        """);
    file(
        "comments/wall.csv",
        "Nr,Words,Day\n1,I saw the van.,2019-03-01\n2,Same here.,2019-03-02\n");
    file(
        "comments.json",
        """
        [{"file": "wall.csv", "collection": "wall", "language": "en", "consent": "partner",
          "columns": {"id": "Nr", "text": "Words", "date": "Day"}}]
        """);
    file("codebook.csv", "id,parent,name,key\nsigns,,Signs,s\npapers,signs,Papers kept,p\n");
    file(
        "codings.csv",
        """
        id,source,theme,coder,start,end,quote,occurrence
        c1,s1,papers,ona,,,She kept the papers.,
        c2,wall/1,signs,ona,6,13,,
        """);
    file(
        "memos.csv",
        "id,about,of,kind,title,words,coder\nm1,theme,papers,analytic,Papers,A hold.,ona\n");
    file(
        "indicators.csv",
        "id,name,unit,direction,domain,origin\nknows,Knows the signs,percent,up,knowledge,survey\n");
    file(
        "readings.csv",
        "id,indicator,wave,site,value,numerator,denominator\nr1,knows,first,port,50,10,20\n");
    file("theme-indicators.csv", "theme,indicator,relation,note\nsigns,knows,explains,\n");
    file(
        "findings.json",
        """
        [{"id": "F1", "number": 1, "claim": "Papers hold people.", "question": "what",
          "phase": "input", "status": "agreed",
          "links": [{"relation": "supports", "coding": "c1", "strength": 3},
                    {"relation": "context", "reading": "r1"},
                    {"relation": "contradicts", "coding": "c2", "since": true}],
          "ratings": [{"strand": "stories", "rating": "agreement", "coder": "ona"}],
          "judgement": {"strength": "fair", "reasons": "One story.", "coder": "ona"}}]
        """);
    file(
        "loops.json",
        """
        [{"id": "l1", "phase": "input", "title": "First loop", "held": "2019-04-01",
          "findings": ["F1"],
          "responses": [{"finding": "F1", "role": "partner", "stance": "agree", "people": 3}],
          "decisions": [{"what": "Ask again", "owner": "Ona", "findings": ["F1"]}]}]
        """);
    file("redactions.csv", "source,quote,kind,replacement,case\ns1,Rasa,name,[participant 7],p1\n");
    file("holds.csv", "about,of,level,why\nfinding,F1,team,Not yet\n");
  }

  private void file(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  private NewStudy.FromFolder made(String name) {
    return NewStudy.from(folder, place.resolve(name), "Ona", List.of(), Token.none());
  }

  private List<String> remarks() {
    NewStudy.FromFolder made = made("w");
    made.workspace().close();
    List<String> remarks = new ArrayList<>();
    for (Remark remark : made.report().remarks()) {
      remarks.add(
          remark.file() + ":" + remark.line() + " " + remark.why().words() + remark.why().with());
    }
    return remarks;
  }

  @Test
  void everyFileOfAFolderComesIn() {
    NewStudy.FromFolder made = made("w");
    try (Workspace workspace = made.workspace()) {
      assertThat(made.report().remarks()).isEmpty();
      assertThat(made.report().counts())
          .isEqualTo(
              Map.ofEntries(
                  Map.entry("cases", 1),
                  Map.entry("themes", 2),
                  Map.entry("sources", 1),
                  Map.entry("comments", 2),
                  Map.entry("codings", 2),
                  Map.entry("redactions", 1),
                  Map.entry("indicators", 1),
                  Map.entry("readings", 1),
                  Map.entry("themeIndicators", 1),
                  Map.entry("findings", 1),
                  Map.entry("loops", 1),
                  Map.entry("memos", 1),
                  Map.entry("holds", 1)));
      assertThat(
              new Codings(workspace.database())
                  .list(Which.ALL).stream().map(Coding::quote).toList())
          .containsExactlyInAnyOrder("She kept the papers.", "the van");
      assertThat(new Memos(workspace.database()).all()).hasSize(1);
      assertThat(new Cases(workspace.database()).pseudonyms().getFirst().label())
          .isEqualTo("[participant 7]");
    }
  }

  @Test
  void aJudgementIsOlderThanTheLinksMadeSince() {
    try (Workspace workspace = made("w").workspace()) {
      Findings findings = new Findings(workspace.database());
      Finding finding = findings.bySlug("F1").orElseThrow();
      assertThat(findings.links(finding.id())).hasSize(3);
      assertThat(findings.stale(finding.id())).isTrue();
      LearningLoops loops = new LearningLoops(workspace.database());
      assertThat(loops.findings(loops.all().getFirst().id())).containsExactly(finding.id());
    }
  }

  @Test
  void consentOfACollectionAndOfASourceIsRecorded() {
    try (Workspace workspace = made("w").workspace()) {
      Sources sources = new Sources(workspace.database());
      Collection wall =
          sources.collections().stream()
              .filter(one -> one.slug().equals("wall"))
              .findFirst()
              .orElseThrow();
      Source quay = sources.bySlug("s1").orElseThrow();
      Map<Subject, Consent> consents = new Safeguards(workspace.database()).consents();
      assertThat(consents.get(Subject.of(wall.id()))).isEqualTo(Consent.to(Level.PARTNER));
      assertThat(consents.get(Subject.of(quay.id()))).isEqualTo(Consent.to(Level.DONOR));
      assertThat(consents).hasSize(3);
      Source comment = sources.bySlug("wall/1").orElseThrow();
      Gate gate = new Gate(workspace.database(), LocalDate.of(2019, 6, 1));
      Passage passage = Passage.of(comment.id(), new Span(6, 13));
      assertThat(gate.ask(Level.PARTNER, passage)).isInstanceOf(Answer.Leaves.class);
      assertThat(gate.ask(Level.DONOR, passage)).isEqualTo(new Answer.Held(Rule.CONSENT));
    }
  }

  @Test
  void theSameFolderGivesTheSameIdentifiers() {
    List<Object> ids = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      try (Workspace workspace = made(name).workspace()) {
        Sources sources = new Sources(workspace.database());
        ids.add(
            List.of(
                sources.bySlug("s1").orElseThrow().id(),
                sources.bySlug("wall/2").orElseThrow().id(),
                new Codings(workspace.database())
                    .list(Which.ALL).stream()
                        .map(Coding::id)
                        .sorted(java.util.Comparator.comparing(id -> id.value()))
                        .toList(),
                new Indicators(workspace.database()).readings().stream().map(Reading::id).toList(),
                new Findings(workspace.database()).all().stream().map(Finding::id).toList()));
      }
    }
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void whatDoesNotFitIsRemarkedOnWithItsPlaceAndTheRestComesIn() throws IOException {
    file(
        "cases.csv",
        "id,kind,name,consent,age\np1,participant,Rasa,public,34\np2,robot,Bolt,,\np3,participant,Jonas,,old\n");
    file(
        "codings.csv",
        """
        id,source,theme,coder,start,end,quote,occurrence
        c1,s1,papers,ona,,,She kept the papers.,
        c2,wall/1,signs,ona,6,13,,
        c3,s1,papers,ona,,,words that nobody said,
        c4,s1,nowhere,ona,,,She,
        c5,s1,papers,ona,40,99,,
        c6,s1,papers,ona,many,99,,
        """);
    file("holds.csv", "about,of,level,why\nfinding,F1,moon,Not yet\n");
    file("memos.csv", "id,about,of,kind,title,words\nm1,theme,nowhere,analytic,A,B\n");
    assertThat(remarks())
        .containsExactly(
            "cases.csv:3 exchange.folder.unknown[kind, robot]",
            "cases.csv:4 exchange.folder.value[age, old]",
            "codings.csv:5 exchange.folder.unknown[theme, nowhere]",
            "codings.csv:7 exchange.folder.number[start, many]",
            "codings.csv:4 exchange.folder.unplaced.not_quoted[]",
            "codings.csv:6 exchange.folder.unplaced.out_of_text[]",
            "memos.csv:2 memo.about.gone[]",
            "holds.csv:2 exchange.folder.unknown[level, moon]");
  }

  @Test
  void brokenFilesAreRemarkedOn() throws IOException {
    Files.writeString(place.resolve("note.txt"), "Not of this study.");
    file("findings.json", "[{\"id\": ");
    file("loops.json", "[]");
    file("holds.csv", "");
    file(
        "sources.csv",
        "id,file,kind\ns1,one.txt,story\ns2,../../note.txt,story\ns3,gone.txt,story\n");
    assertThat(remarks())
        .contains(
            "sources.csv:3 exchange.folder.missing[../../note.txt]",
            "sources.csv:4 exchange.folder.missing[gone.txt]",
            "findings.json:1 exchange.folder.json[]");
  }

  @Test
  void aFolderWithoutAStudyMakesNothing() throws IOException {
    Files.delete(folder.resolve("study.json"));
    assertThatThrownBy(() -> made("w")).isInstanceOf(Refused.class);
    assertThat(place.resolve("w.storyloom")).doesNotExist();
  }

  @Test
  void cancellingMakesNothing() {
    Token token = cancelled();
    assertThatThrownBy(() -> NewStudy.from(folder, place.resolve("w"), "", List.of(), token))
        .isInstanceOf(Cancelled.class);
    assertThat(place.resolve("w.storyloom")).doesNotExist();
  }

  private static Token cancelled() {
    return new Token() {
      @Override
      public boolean cancelled() {
        return true;
      }

      @Override
      public void progress(Progress progress) {
        assertThat(progress.done()).isNotNegative();
      }

      @Override
      public Watch onCancel(Runnable stop) {
        stop.run();
        return () -> {};
      }
    };
  }
}
