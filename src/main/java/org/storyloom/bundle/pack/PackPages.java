package org.storyloom.bundle.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Line;
import org.storyloom.bundle.pages.ClaimBlocks;
import org.storyloom.bundle.pages.Displays;
import org.storyloom.bundle.pages.OtherPages;
import org.storyloom.bundle.pages.Wording;
import org.storyloom.learningloop.Votes;
import org.storyloom.output.Page;
import org.storyloom.output.Sheet;

/// The pages of a workshop pack. What a loop's workshop goes through in this order: what we said
/// and what we did, what was found (one finding a sheet, what speaks against it first), so what,
/// now what.
public record PackPages(Wording words) {
  private static final int ROOM = 4;

  /// What a pack is drawn from.
  public record Content(Dossier dossier, Workshop workshop) {
    /// The claims in the order in which the workshop takes them up.
    List<Claim> claims() {
      return dossier.claims().stream()
          .sorted(Comparator.comparingInt(claim -> workshop.order().indexOf(claim.id())))
          .toList();
    }
  }

  /// The document.
  public Page document(Content content) {
    Workshop workshop = content.workshop();
    String title =
        workshop.title().isEmpty() ? words.text("bundle.pack.untitled") : workshop.title();
    Page.Builder page = new Page.Builder(title, words.language());
    opening(page, content);
    before(page, workshop);
    page.newSheet();
    page.heading(1, words.text("bundle.pack.what"));
    said(page, workshop.what());
    for (Claim claim : content.claims()) {
      finding(page, content, claim);
    }
    page.newSheet();
    matrix(page, content);
    page.heading(1, words.text("bundle.pack.soWhat"));
    said(page, workshop.soWhat());
    page.lines(words.text("bundle.pack.room.soWhat"), ROOM);
    page.heading(1, words.text("bundle.pack.nowWhat"));
    said(page, workshop.nowWhat());
    decisions(page, workshop.decided());
    page.lines(words.text("bundle.pack.room.nowWhat"), ROOM);
    page.newSheet();
    sheet(page, content);
    return page.page();
  }

  private void opening(Page.Builder page, Content content) {
    Dossier dossier = content.dossier();
    page.note(
        Wording.joined(
            List.of(
                dossier.head().title(),
                content.workshop().phase(),
                content.workshop().held().map(Object::toString).orElse(""))));
    page.note(
        words.text(
            "bundle.front.level",
            words.text("bundle.level." + dossier.level().word()),
            words.text("bundle.level." + dossier.level().word() + ".who")));
    if (dossier.withheld().isEmpty()) {
      page.note(words.text("bundle.pack.nothingHeld"));
    } else {
      page.heading(2, words.text("bundle.disclosure.held"));
      page.grid(new OtherPages(words).held(dossier));
    }
    page.note(words.text("bundle.pack.chain", dossier.head().position(), dossier.head().hash()));
  }

  private void before(Page.Builder page, Workshop workshop) {
    page.heading(1, words.text("bundle.pack.before"));
    if (workshop.decidedBefore().isEmpty()) {
      page.paragraph(words.text("bundle.pack.before.none"));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Workshop.Agreed one : workshop.decidedBefore()) {
      rows.add(
          List.of(
              one.loop(),
              one.what(),
              one.owner(),
              one.due().map(Object::toString).orElse(""),
              words.text("bundle.decision." + one.status()),
              one.outcome()));
    }
    page.grid(
        new Sheet(
            "before",
            List.of(
                words.text("bundle.pack.loop"),
                words.text("bundle.pack.said"),
                words.text("bundle.pack.owner"),
                words.text("bundle.pack.due"),
                words.text("bundle.pack.status"),
                words.text("bundle.pack.did")),
            rows));
  }

  private void finding(Page.Builder page, Content content, Claim claim) {
    page.newSheet();
    ClaimBlocks blocks = new ClaimBlocks(words);
    blocks.head(page, claim, false);
    blocks.evidence(page, claim);
    if (claim.lines().stream().anyMatch(line -> line instanceof Line.Counted)) {
      page.heading(2, words.text("bundle.joint"));
      page.grid(new Displays(words).joint(List.of(claim)));
    }
    Votes votes = content.workshop().votes().getOrDefault(claim.id(), Votes.NONE);
    if (!votes.equals(Votes.NONE)) {
      page.note(words.text("bundle.pack.votes", votes.agree(), votes.object(), votes.unsure()));
    }
    for (Workshop.Said one : content.workshop().responses()) {
      if (Objects.equals(one.finding(), claim.id())) {
        page.note(response(one));
      }
    }
    page.lines(words.text("bundle.pack.room.finding"), ROOM);
  }

  private String response(Workshop.Said one) {
    return Wording.joined(
        List.of(
            words.text("bundle.stance." + one.stance()),
            one.role(),
            words.text("bundle.pack.people", one.people()),
            one.words()));
  }

  private void matrix(Page.Builder page, Content content) {
    page.heading(1, words.text("bundle.matrix"));
    page.note(words.text("bundle.matrix.how"));
    page.grid(new Displays(words).matrix(content.dossier()));
  }

  private void decisions(Page.Builder page, List<Workshop.Agreed> decided) {
    if (decided.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Workshop.Agreed one : decided) {
      rows.add(
          List.of(
              one.what(),
              one.owner(),
              one.due().map(Object::toString).orElse(""),
              one.check(),
              words.text("bundle.decision." + one.status())));
    }
    page.grid(
        new Sheet(
            "decisions",
            List.of(
                words.text("bundle.pack.decision"),
                words.text("bundle.pack.owner"),
                words.text("bundle.pack.due"),
                words.text("bundle.pack.check"),
                words.text("bundle.pack.status")),
            rows));
  }

  private void sheet(Page.Builder page, Content content) {
    page.heading(1, words.text("bundle.pack.sheet"));
    page.note(words.text("bundle.pack.sheet.how"));
    page.grid(responses(content));
  }

  /// The response sheet: a row for every finding of the workshop with what was said already, and an
  /// empty one to be filled in.
  public Sheet responses(Content content) {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : content.claims()) {
      for (Workshop.Said one : content.workshop().responses()) {
        if (Objects.equals(one.finding(), claim.id())) {
          rows.add(row(claim, one));
        }
      }
      rows.add(List.of(claim.called(), claim.words(), "", "", "", "", ""));
    }
    return new Sheet(
        words.text("bundle.pack.sheet"),
        List.of(
            words.text("bundle.joint.finding"),
            words.text("bundle.joint.claim"),
            words.text("bundle.pack.role"),
            words.text("bundle.stance.agree"),
            words.text("bundle.stance.object"),
            words.text("bundle.stance.unsure"),
            words.text("bundle.pack.words")),
        rows);
  }

  private static List<String> row(Claim claim, Workshop.Said one) {
    List<String> row = new ArrayList<>(List.of(claim.called(), claim.words(), one.role()));
    for (String stance : List.of("agree", "object", "unsure")) {
      row.add(one.stance().equals(stance) ? Integer.toString(one.people()) : "");
    }
    row.add(one.words());
    return row;
  }

  private static void said(Page.Builder page, String words) {
    if (!words.isEmpty()) {
      page.paragraph(words);
    }
  }
}
