package org.storyloom.ui.bundles;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.bundle.verify.Verdict;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.ListRow;

/// What a bundle proved to be: sound, or which file does not hold and why.
final class VerdictSheet extends VBox {

  VerdictSheet(Bench bench, BundlesViewModel.Proved proved) {
    Verdict verdict = proved.verdict();
    getStyleClass().add("sl-bundles-verdict");
    setSpacing(10);
    Label file = new Label(proved.file().getFileName().toString());
    file.getStyleClass().add("sl-strong");
    Label said =
        new Label(
            verdict.sound()
                ? bench.text("bundles.verify.sound")
                : bench.text("bundles.verify.unsound", verdict.problems().size()));
    said.setGraphic(Icon.button(verdict.sound() ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE));
    said.getStyleClass().add(verdict.sound() ? "sl-bundles-fine" : "sl-bundles-wrong");
    getChildren().addAll(file, said);
    for (Verdict.Problem problem : verdict.problems()) {
      String what = bench.messages().said(problem.what().words(), problem.what().with());
      boolean whole = problem.file().isEmpty();
      getChildren().add(new ListRow(whole ? what : problem.file(), whole ? "" : what));
    }
    Label digest = new Label(bench.text("bundles.verify.digest", verdict.digest()));
    digest.getStyleClass().add("sl-note");
    digest.setWrapText(true);
    getChildren().add(digest);
  }
}
