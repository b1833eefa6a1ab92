package org.storyloom.bundle.pages;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Thing;
import org.storyloom.output.Page;

/// The front page of a bundle: what is claimed and on what, how to check it, and where it ends.
public record FrontPage(Wording words) {

  public Page page(Dossier dossier, List<String> files) {
    Page.Builder page = new Page.Builder(title(dossier), words.language());
    page.note(
        words.text(
            "bundle.front.level",
            words.text("bundle.level." + dossier.level().word()),
            words.text("bundle.level." + dossier.level().word() + ".who")));
    if (!dossier.head().purpose().isEmpty()) {
      page.paragraph(dossier.head().purpose());
    }
    page.figures(figures(dossier));
    page.note(held(dossier));
    ClaimBlocks claims = new ClaimBlocks(words);
    for (Claim claim : dossier.claims()) {
      claims.head(page, claim, true);
      claims.evidence(page, claim);
    }
    check(page, dossier);
    limits(page, dossier);
    page.heading(1, words.text("bundle.front.files"));
    page.files(links(files));
    return page.page();
  }

  private String title(Dossier dossier) {
    String title = dossier.head().title();
    return title.isEmpty() ? words.text("bundle.front.untitled") : title;
  }

  /// The counts of the front page; the verifier holds them against the tables.
  private List<Page.Figure> figures(Dossier dossier) {
    List<Page.Figure> figures = new ArrayList<>();
    figures.add(figure("findings", dossier.claims().size()));
    figures.add(figure("passages", dossier.quotes().size()));
    figures.add(figure("readings", dossier.measures().size()));
    figures.add(
        figure(
            "evidence", dossier.claims().stream().mapToInt(claim -> claim.lines().size()).sum()));
    return figures;
  }

  private Page.Figure figure(String what, int count) {
    return new Page.Figure(what, words.text("bundle.figure." + what), count);
  }

  private String held(Dossier dossier) {
    return words.text(
        "bundle.front.held",
        dossier.held(Thing.FINDING),
        dossier.held(Thing.PASSAGE),
        dossier.held(Thing.READING));
  }

  private void check(Page.Builder page, Dossier dossier) {
    page.heading(1, words.text("bundle.front.check"));
    page.paragraph(words.text("bundle.front.check.how"));
    page.items(
        List.of(
            words.text("bundle.front.check.verify"),
            words.text("bundle.front.check.sums"),
            words.text("bundle.front.check.evidence"),
            words.text(
                "bundle.front.check.chain", dossier.head().position(), dossier.head().hash())));
  }

  private void limits(Page.Builder page, Dossier dossier) {
    page.heading(1, words.text("bundle.front.limits"));
    List<String> limits = new ArrayList<>();
    limits.add(words.text("bundle.front.limits.held"));
    limits.add(words.text("bundle.front.limits.redacted", dossier.replacements().size()));
    limits.add(words.text("bundle.front.limits.small"));
    long stale = dossier.claims().stream().filter(Claim::stale).count();
    limits.add(words.text("bundle.front.limits.stale", stale));
    limits.add(words.text("bundle.front.limits.voices"));
    limits.add(words.text("bundle.front.limits.absent"));
    page.items(limits);
  }

  private List<Page.FileLink> links(List<String> files) {
    return files.stream()
        .map(file -> new Page.FileLink(file, words.text("bundle.file." + file.replace('.', '-'))))
        .toList();
  }
}
