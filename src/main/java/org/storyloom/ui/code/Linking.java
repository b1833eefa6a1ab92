package org.storyloom.ui.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.coding.CodingId;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Relation;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.popup.Choice;
import org.storyloom.ui.control.popup.GoPalette;

/// Asks which finding the selected coding speaks to, and how: two short lists after one another.
final class Linking {
  private final Bench bench;
  private final Gestures gestures;

  Linking(Bench bench, Gestures gestures) {
    this.bench = bench;
    this.gestures = gestures;
  }

  void ask(CodingId coding, Node owner) {
    gestures.findings(findings -> {
      List<Choice> choices =
          findings.stream()
              .map(one ->
                  Choice.act(
                      one.id().value().toString(),
                      "F" + one.number() + "  " + one.claim(),
                      "",
                      "",
                      Feather.FLAG))
              .toList();
      if (choices.isEmpty()) {
        bench.tell(bench.text("code.link.none"));
      } else {
        GoPalette palette = palette("code.link.finding", choices);
        palette.onChosen(id -> relate(coding, new FindingId(UUID.fromString(id)), owner));
        palette.show(owner);
      }
    });
  }

  private void relate(CodingId coding, FindingId finding, Node owner) {
    List<Choice> choices =
        Arrays.stream(Relation.values())
            .map(one ->
                Choice.act(
                    one.word(),
                    bench.text("code.relation." + one.name().toLowerCase(Locale.ROOT)),
                    "",
                    "",
                    icon(one)))
            .toList();
    GoPalette palette = palette("code.link.how", choices);
    palette.onChosen(
        word -> Relation.of(word).ifPresent(relation -> gestures.link(coding, finding, relation)));
    palette.show(owner);
  }

  private static Feather icon(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> Feather.ARROW_UP;
      case QUALIFIES -> Feather.ACTIVITY;
      case CONTRADICTS -> Feather.ARROW_DOWN;
      case CONTEXT -> Feather.SQUARE;
    };
  }

  private GoPalette palette(String words, List<Choice> choices) {
    GoPalette palette = new GoPalette(bench.messages()).asking(bench.text(words));
    palette.choices(choices);
    return palette;
  }
}
