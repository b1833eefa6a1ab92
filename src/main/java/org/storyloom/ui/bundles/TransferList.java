package org.storyloom.ui.bundles;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.bundle.Bundles;
import org.storyloom.store.Transfers;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.ListRow;
import org.storyloom.ui.control.SectionHead;

/// What has left, the latest first: file, for whom, by whom, what for, and the beginning of its
/// digest.
final class TransferList extends VBox {
  private static final int LISTED = 30;
  private static final int DIGITS = 12;

  private final Bench bench;

  TransferList(BundlesViewModel model) {
    bench = model.bench();
    model.shownProperty().subscribe(shown -> draw(shown.transfers()));
  }

  private void draw(List<Transfers.Transfer> all) {
    getChildren()
        .setAll(
            SectionHead.section(bench.text("bundles.left"))
                .fact(bench.text("bundles.left.count", all.size())));
    if (all.isEmpty()) {
      Label none = new Label(bench.text("bundles.left.none"));
      none.getStyleClass().add("sl-muted");
      getChildren().add(none);
    }
    all.stream().limit(LISTED).forEach(one -> getChildren().add(row(one)));
  }

  private ListRow row(Transfers.Transfer one) {
    String when =
        DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", bench.messages().locale())
            .format(one.at().atZone(ZoneId.systemDefault()));
    String facts =
        bench.text(
            "bundles.left.facts",
            bench.text("bundle.level." + one.level()),
            one.who(),
            one.purpose().isEmpty() ? bench.text("bundles.left.noPurpose") : one.purpose(),
            one.digest().substring(0, Math.min(DIGITS, one.digest().length())));
    return new ListRow(one.file(), facts)
        .before(Icon.text(one.what().equals(Bundles.WHAT) ? Feather.PACKAGE : Feather.REFRESH_CW))
        .right(when);
  }
}
