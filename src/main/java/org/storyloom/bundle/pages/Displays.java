package org.storyloom.bundle.pages;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Line;
import org.storyloom.bundle.content.Quote;
import org.storyloom.output.Sheet;

/// The tables that people read: words beside numbers, and claims against strands. Their columns are
/// named in the language of the study.
public record Displays(Wording words) {

  /// The joint display: the words of each claim at the left, its numbers at the right, in the order
  /// of its evidence.
  public Sheet joint(Dossier dossier) {
    return joint(dossier.claims());
  }

  /// The joint display of these claims alone.
  public Sheet joint(List<Claim> claims) {
    List<List<String>> rows = new ArrayList<>();
    claims.forEach(claim -> rows.addAll(rows(claim)));
    return new Sheet(
        words.text("bundle.joint"),
        List.of(
            words.text("bundle.joint.finding"),
            words.text("bundle.joint.claim"),
            words.text("bundle.joint.words"),
            words.text("bundle.joint.who"),
            words.text("bundle.joint.saysOfIt"),
            words.text("bundle.joint.number"),
            words.text("bundle.joint.value"),
            words.text("bundle.joint.place"),
            words.text("bundle.joint.numberSays"),
            words.text("bundle.joint.together")),
        rows);
  }

  private List<List<String>> rows(Claim claim) {
    List<Line.Said> said = new ArrayList<>();
    List<Line.Counted> counted = new ArrayList<>();
    for (Line line : claim.lines()) {
      switch (line) {
        case Line.Said one -> said.add(one);
        case Line.Counted one -> counted.add(one);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(1, Math.max(said.size(), counted.size())); i++) {
      List<String> row = new ArrayList<>();
      row.add(claim.called());
      row.add(i == 0 ? claim.words() : "");
      if (i < said.size()) {
        Line.Said one = said.get(i);
        row.addAll(List.of(one.quote().words(), who(one.quote()), relation(one)));
      } else {
        row.addAll(List.of("", "", ""));
      }
      if (i < counted.size()) {
        Line.Counted one = counted.get(i);
        row.addAll(
            List.of(
                one.measure().of().name(),
                words.whole(one.measure()),
                Wording.place(one.measure()),
                relation(one)));
      } else {
        row.addAll(List.of("", "", "", ""));
      }
      row.add(i == 0 ? claim.about().together() : "");
      rows.add(row);
    }
    return rows;
  }

  /// Claims against strands: what was rated or is proposed, and how many links.
  public Sheet matrix(Dossier dossier) {
    List<String> columns = new ArrayList<>();
    columns.add(words.text("bundle.joint.finding"));
    columns.add(words.text("bundle.joint.claim"));
    columns.addAll(dossier.strands());
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : dossier.claims()) {
      List<String> row = new ArrayList<>(List.of(claim.called(), claim.words()));
      for (String strand : dossier.strands()) {
        row.add(
            claim.standings().stream()
                .filter(one -> one.strand().equals(strand))
                .findFirst()
                .map(this::standing)
                .orElse(""));
      }
      rows.add(row);
    }
    return new Sheet(words.text("bundle.matrix"), columns, rows);
  }

  private String standing(Claim.Standing standing) {
    String rated =
        String.join(
            " / ",
            standing.ratings().stream().map(one -> words.text("bundle.rating." + one)).toList());
    String how = standing.proposed() ? words.text("bundle.matrix.proposed", rated) : rated;
    return standing.links() == 0
        ? how
        : how + " · " + words.text("bundle.matrix.links", standing.links());
  }

  String relation(Line line) {
    return words.text("bundle.relation." + line.tie().relation().word());
  }

  /// Who said it, as it may be told: "[participant 3] · focus group".
  String who(Quote quote) {
    return Wording.joined(
        List.of(quote.by(), words.text("bundle.kind." + quote.kind()), quote.source()));
  }
}
