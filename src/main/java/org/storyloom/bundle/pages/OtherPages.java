package org.storyloom.bundle.pages;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Withheld;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.output.Page;
import org.storyloom.output.Sheet;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Rule;

/// The pages of a bundle beside its front page.
public record OtherPages(Wording words) {

  public Page joint(Dossier dossier) {
    Page.Builder page = page("bundle.joint");
    page.note(words.text("bundle.joint.how"));
    ClaimBlocks claims = new ClaimBlocks(words);
    for (Claim claim : dossier.claims()) {
      claims.head(page, claim, false);
      claims.evidence(page, claim);
    }
    page.heading(1, words.text("bundle.joint.table"));
    page.grid(new Displays(words).joint(dossier));
    return page.page();
  }

  public Page matrix(Dossier dossier) {
    Page.Builder page = page("bundle.matrix");
    page.note(words.text("bundle.matrix.how"));
    page.grid(new Displays(words).matrix(dossier));
    for (Claim claim : dossier.claims()) {
      for (Claim.Standing standing : claim.standings()) {
        if (!standing.note().isEmpty()) {
          page.note(claim.called() + " · " + standing.strand() + ": " + standing.note());
        }
      }
    }
    return page.page();
  }

  public Page codebook(Dossier dossier) {
    Page.Builder page = page("bundle.codebook");
    page.note(words.text("bundle.codebook.how"));
    Codebook codebook = dossier.codebook();
    for (Theme theme : codebook.inOrder()) {
      page.heading(Math.min(3, codebook.above(theme.id()).size() + 1), theme.name());
      if (!theme.definition().isEmpty()) {
        page.paragraph(theme.definition());
      }
      guidance(page, "bundle.codebook.when", theme.guidance().whenToUse());
      guidance(page, "bundle.codebook.whenNot", theme.guidance().whenNot());
      if (theme.retired()) {
        page.note(words.text("bundle.codebook.retired"));
      }
    }
    return page.page();
  }

  private void guidance(Page.Builder page, String key, String said) {
    if (!said.isEmpty()) {
      page.note(words.text(key, said));
    }
  }

  /// How the study was made, after the six items of GRAMMS (A. O'Cathain, E. Murphy, J. Nicholl,
  /// The quality of mixed methods studies in health services research, Journal of Health Services
  /// Research and Policy 13, 2008).
  public Page methods(Dossier dossier) {
    Page.Builder page = page("bundle.methods");
    page.paragraph(words.text("bundle.methods.intro"));
    var making = dossier.making();
    page.heading(1, words.text("bundle.methods.sampling"));
    page.paragraph(
        words.text(
            "bundle.methods.made",
            making.texts(),
            making.codings(),
            making.coders(),
            dossier.codebook().size(),
            making.indicators()));
    List<List<String>> rows = new ArrayList<>();
    making
        .textsByKind()
        .forEach((kind, count) ->
            rows.add(List.of(words.text("bundle.kind." + kind), Integer.toString(count))));
    making
        .textsByLanguage()
        .forEach((language, count) ->
            rows.add(
                List.of(words.text("bundle.methods.language", language), Integer.toString(count))));
    page.grid(
        new Sheet(
            "texts",
            List.of(words.text("bundle.methods.texts"), words.text("bundle.methods.count")),
            rows));
    page.note(
        Wording.joined(
            List.of(words.text("bundle.methods.phases"), String.join(", ", making.phases()))));
    page.note(
        Wording.joined(
            List.of(words.text("bundle.methods.strands"), String.join(", ", dossier.strands()))));
    page.heading(1, words.text("bundle.methods.gramms"));
    for (int item = 1; item <= 6; item++) {
      page.heading(2, words.text("bundle.gramms.item." + item));
      page.paragraph(words.text("bundle.gramms.here." + item));
    }
    page.heading(1, words.text("bundle.methods.absent"));
    page.paragraph(words.text("bundle.methods.absent.what"));
    return page.page();
  }

  public Page disclosure(Dossier dossier) {
    Page.Builder page = page("bundle.disclosure");
    Level level = dossier.level();
    page.note(
        words.text(
            "bundle.front.level",
            words.text("bundle.level." + level.word()),
            words.text("bundle.level." + level.word() + ".who")));
    page.paragraph(words.text("bundle.disclosure.how"));
    page.heading(1, words.text("bundle.disclosure.held"));
    if (dossier.withheld().isEmpty()) {
      page.paragraph(words.text("bundle.disclosure.nothing"));
    } else {
      page.grid(held(dossier));
    }
    page.heading(1, words.text("bundle.disclosure.rules"));
    for (Rule rule : Rule.values()) {
      page.paragraph(
          words.text("bundle.rule." + rule.word())
              + ": "
              + words.text("bundle.rule." + rule.word() + ".means", Gate.SMALLEST));
    }
    page.heading(1, words.text("bundle.disclosure.filter"));
    page.note(Filter.digest(level));
    page.paragraph(words.text("bundle.disclosure.not"));
    return page.page();
  }

  /// What was held back, by what it is and by rule.
  public Sheet held(Dossier dossier) {
    List<List<String>> rows = new ArrayList<>();
    for (Withheld one : dossier.withheld()) {
      rows.add(
          List.of(
              words.text("bundle.thing." + one.thing().word()),
              words.text("bundle.rule." + one.rule().word()),
              Integer.toString(one.count())));
    }
    return new Sheet(
        "held",
        List.of(
            words.text("bundle.disclosure.what"),
            words.text("bundle.disclosure.rule"),
            words.text("bundle.disclosure.count")),
        rows);
  }

  private Page.Builder page(String title) {
    return new Page.Builder(words.text(title), words.language());
  }
}
