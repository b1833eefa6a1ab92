package org.storyloom.ui.safeguards;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.safeguard.Consent;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Chip;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.ListRow;

/// Draws one line of a list.
record EntryLine(Bench bench) {

  ListRow row(Entry entry) {
    return switch (entry) {
      case Entry.Whose whose -> whose(whose);
      case Entry.Stands stands -> stands(stands);
      case Entry.Held held ->
          new ListRow(
                  held.title(),
                  bench.text(
                      "safeguards.held.facts",
                      bench.text("safeguards.level." + held.hold().level().word()),
                      held.hold().why()))
              .before(Icon.text(Feather.LOCK));
      case Entry.Gone gone -> gone(gone);
    };
  }

  private ListRow whose(Entry.Whose whose) {
    List<String> facts = new ArrayList<>();
    facts.add(
        bench.text(
            (whose.subject().kind().equals("case") ? "safeguards.case." : "bundle.kind.")
                + whose.kind()));
    whose
        .consent()
        .ifPresent(one -> {
          if (one.expires() != null) {
            facts.add(bench.text("safeguards.until", one.expires().toString()));
          }
          if (!one.conditions().isEmpty()) {
            facts.add(one.conditions());
          }
        });
    if (whose.replacements() > 0) {
      facts.add(bench.text("safeguards.replaced", whose.replacements()));
    }
    whose
        .hold()
        .ifPresent(one ->
            facts.add(
                bench.text(
                    "safeguards.heldTo", bench.text("safeguards.level." + one.level().word()))));
    return new ListRow(whose.title(), String.join(" · ", facts))
        .before(Icon.text(whose.subject().kind().equals("case") ? Feather.USER : Feather.FILE_TEXT))
        .right(state(whose));
  }

  private Node state(Entry.Whose whose) {
    if (whose.expired()) {
      return Chip.warning(Icon.text(Feather.CLOCK), bench.text("safeguards.expired"));
    }
    if (whose.waits()) {
      return Chip.warning(Icon.text(Feather.ALERT_CIRCLE), bench.text("safeguards.none"));
    }
    return Chip.of(
        whose
            .consent()
            .map(Consent::level)
            .map(level -> bench.text("safeguards.to." + level.word()))
            .orElse(
                bench.text(
                    whose.subject().kind().equals("case")
                        ? "safeguards.byText"
                        : "safeguards.byCase")));
  }

  private ListRow stands(Entry.Stands stands) {
    String facts =
        bench.text("safeguards.stands.facts", stands.kind(), stands.places(), stands.texts());
    ListRow row = new ListRow(stands.title(), facts).before(Icon.text(Feather.EDIT_2));
    return stands.original().isEmpty()
        ? row
        : row.right(bench.text("safeguards.stands.for", stands.original()));
  }

  private ListRow gone(Entry.Gone gone) {
    String when =
        DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", bench.messages().locale())
            .format(gone.at().atZone(ZoneId.systemDefault()));
    return new ListRow(
            gone.title(),
            bench.text(
                "safeguards.gone.facts",
                bench.text("safeguards.level." + gone.level()),
                gone.who(),
                gone.purpose().isEmpty() ? bench.text("safeguards.gone.noPurpose") : gone.purpose(),
                gone.digest().substring(0, 12)))
        .before(Icon.text(Feather.SEND))
        .right(when);
  }
}
