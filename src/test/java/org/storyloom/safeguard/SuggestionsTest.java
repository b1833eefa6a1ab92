package org.storyloom.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.SmallStudy;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;

class SuggestionsTest {
  @TempDir Path folder;

  @Test
  void namesInEveryFormAndNumbersByTheirShapeAreSuggestedOnceAndReplacedInOneStep() {
    try (SmallStudy study = new SmallStudy(folder, new SafeguardFollower())) {
      study.studyCase("Vaida Petraitytė");
      study.history.perform(new NamePseudonyms());
      String text =
          "Vaidos Petraitytės nebuvo. Skambink Vaidai +370 612 34567 arba vaida@example.lt,"
              + " paso numeris 22998871, gimusi 1991-03-14. @vaida.p rašė 300 kartų, o vaidai žydi.";
      SourceId source = study.story(text);
      List<Suggestion> found = new Suggestions(study.database).in(source);
      assertThat(
              found.stream()
                  .map(one -> one.kind() + " " + one.span().of(text) + " " + one.replacement())
                  .toList())
          .isEqualTo(
              List.of(
                  "name Vaidos Petraitytės [participant 1]",
                  "name Vaidai [participant 1]",
                  "phone +370 612 34567 [phone number]",
                  "email vaida@example.lt [e-mail address]",
                  "idNumber 22998871 [document number]",
                  "birthDate 1991-03-14 [date of birth]",
                  "handle @vaida.p [account]"));
      study.history.perform(new RedactSuggested(source, text, found));
      assertThat(new Suggestions(study.database).in(source)).isEmpty();
      assertThat(new Safeguards(study.database).redactions(source)).hasSize(7);
      study.history.undo();
      assertThat(new Safeguards(study.database).redactions(source)).isEmpty();
    }
  }

  @Test
  void whatIsReplacedInOneTextIsSuggestedWithTheSameLabelInAnother() {
    try (SmallStudy study = new SmallStudy(folder, new SafeguardFollower())) {
      SourceId first = study.story("In Spalding.");
      study.history.perform(
          new Redact(first, "In Spalding.", new Span(3, 11), "place", "[town]", null));
      String text = "Back to Spalding by bus.";
      assertThat(new Suggestions(study.database).in(study.story(text)))
          .isEqualTo(List.of(new Suggestion(new Span(8, 16), "place", "[town]", null)));
    }
  }
}
