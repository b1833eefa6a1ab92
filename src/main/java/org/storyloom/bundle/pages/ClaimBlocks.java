package org.storyloom.bundle.pages;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.Line;
import org.storyloom.bundle.content.Quote;
import org.storyloom.finding.Relation;
import org.storyloom.output.Page;

/// A claim on a page: what speaks against it before what carries it, and how much of each stays
/// behind.
public record ClaimBlocks(Wording words) {
  private static final List<Relation> ORDER =
      List.of(Relation.CONTRADICTS, Relation.QUALIFIES, Relation.SUPPORTS, Relation.CONTEXT);

  /// The claim with its facts and counts; `figures` says whether a program is to find the counts.
  public void head(Page.Builder page, Claim claim, boolean figures) {
    page.heading(1, claim.called());
    page.quote(claim.words(), facts(claim));
    if (claim.stale()) {
      page.note(words.text("bundle.claim.stale"));
    }
    page.note(judged(claim));
    if (figures) {
      List<Page.Figure> counts = new ArrayList<>();
      for (Relation relation : ORDER) {
        counts.add(
            new Page.Figure(
                claim.called() + "." + relation.word(),
                words.text("bundle.relation." + relation.word()),
                claim.lines(relation).size()));
      }
      page.figures(counts);
    }
  }

  private String facts(Claim claim) {
    return Wording.joined(
        List.of(
            claim.about().question(),
            claim.about().phase(),
            claim.about().domain(),
            claim.about().holdsFor(),
            words.text("bundle.status." + claim.about().status())));
  }

  private String judged(Claim claim) {
    String people =
        words.text(
            "bundle.claim.people", words.count(claim.people().voices()), claim.people().answers());
    return claim
        .judged()
        .map(one ->
            words.text(
                    "bundle.claim.judged",
                    words.text("bundle.strength." + one.strength()),
                    one.by(),
                    one.day().toString(),
                    one.reasons())
                + "\n"
                + people)
        .orElse(words.text("bundle.claim.unjudged") + "\n" + people);
  }

  /// The evidence, against first.
  public void evidence(Page.Builder page, Claim claim) {
    for (Relation relation : ORDER) {
      List<Line> lines = claim.lines(relation);
      int held = claim.held().getOrDefault(relation, 0);
      boolean asked = relation == Relation.CONTRADICTS;
      if (lines.isEmpty() && held == 0 && !asked) {
        continue;
      }
      page.heading(2, words.text("bundle.relation." + relation.word()));
      lines.forEach(line -> line(page, line));
      if (held > 0) {
        page.note(words.text("bundle.claim.held", held));
      } else if (lines.isEmpty()) {
        page.note(words.text("bundle.claim.nothingAgainst"));
      }
    }
    if (!claim.about().together().isEmpty()) {
      page.heading(2, words.text("bundle.joint.together"));
      page.paragraph(claim.about().together());
    }
  }

  private void line(Page.Builder page, Line line) {
    String weight =
        line.tie().strength() == null
            ? ""
            : words.text("bundle.claim.weight", line.tie().strength());
    switch (line) {
      case Line.Said(Line.Tie tie, Quote quote) ->
          page.quote(
              quote.words(),
              Wording.joined(List.of(tie.id(), who(quote), from(quote), weight, tie.note())));
      case Line.Counted(Line.Tie tie, var measure) -> {
        page.paragraph(measure.of().name() + ": " + words.whole(measure));
        page.note(
            Wording.joined(
                List.of(tie.id(), Wording.place(measure), weight, tie.note(), measure.quality())));
      }
    }
  }

  private String who(Quote quote) {
    return new Displays(words).who(quote);
  }

  private String from(Quote quote) {
    return quote.translatedFrom().isEmpty()
        ? ""
        : words.text("bundle.claim.translated", quote.translatedFrom());
  }
}
