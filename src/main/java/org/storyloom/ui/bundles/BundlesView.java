package org.storyloom.ui.bundles;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.bundle.verify.Verdict;
import org.storyloom.store.Transfers;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.ListRow;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.SidePanels;

/// The pane of bundles.
public final class BundlesView implements Pane {
  private static final double READER = 352;
  private static final int LISTED = 30;

  private final BundlesViewModel model;
  private final Bench bench;
  private final SidePanels node;
  private final VBox left = new VBox();
  private final SimpleObjectProperty<List<Crumb>> crumbs = new SimpleObjectProperty<>(List.of());
  private final Button verify;

  public BundlesView(BundlesViewModel model) {
    this.model = model;
    bench = model.bench();
    verify = new Button(bench.text("bundles.verify"), Icon.button(Feather.CHECK_CIRCLE));
    verify.getStyleClass().add("flat");
    verify.setOnAction(pressed -> model.verify(this::proved));
    node =
        new SidePanels(paper())
            .right(new ReaderPanel(model), READER, Feather.EYE, bench.text("bundles.reads.strip"));
    bench.breadthProperty().subscribe(breadth -> node.fold(false, breadth == Breadth.SLIM));
    model.shownProperty().subscribe(shown -> transfers(shown.transfers()));
    model
        .levelProperty()
        .subscribe(
            level -> crumbs.set(List.of(Crumb.of(bench.text("bundle.level." + level.word())))));
  }

  private ScrollPane paper() {
    Label title = new Label(bench.text("bundles.who"));
    title.getStyleClass().add("sl-title");
    Label fact = new Label(bench.text("bundles.who.fact"));
    fact.getStyleClass().add("sl-muted");
    VBox page =
        new VBox(16, new VBox(2, title, fact), new LevelTable(model), new HeldList(model), left);
    page.setPadding(new Insets(22, 32, 32, 32));
    page.getStyleClass().add("sl-paper");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "sl-paper");
    return scroll;
  }

  private void transfers(List<Transfers.Transfer> all) {
    left.getChildren()
        .setAll(
            SectionHead.section(bench.text("bundles.left"))
                .fact(bench.text("bundles.left.count", all.size())));
    if (all.isEmpty()) {
      Label none = new Label(bench.text("bundles.left.none"));
      none.getStyleClass().add("sl-muted");
      left.getChildren().add(none);
    }
    for (Transfers.Transfer one : all.stream().limit(LISTED).toList()) {
      left.getChildren().add(row(one));
    }
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
            one.digest().substring(0, 12));
    return new ListRow(one.file(), facts)
        .before(Icon.text(one.what().equals("bundle") ? Feather.PACKAGE : Feather.REFRESH_CW))
        .right(when);
  }

  /// Says what a bundle proved to be, over the window.
  private void proved(BundlesViewModel.Proved proved) {
    Verdict verdict = proved.verdict();
    VBox sheet = new VBox(10);
    sheet.getStyleClass().add("sl-bundles-verdict");
    Label file = new Label(proved.file().getFileName().toString());
    file.getStyleClass().add("sl-strong");
    Label said =
        new Label(
            verdict.sound()
                ? bench.text("bundles.verify.sound")
                : bench.text("bundles.verify.unsound", verdict.problems().size()));
    said.setGraphic(Icon.button(verdict.sound() ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE));
    said.getStyleClass().add(verdict.sound() ? "sl-bundles-fine" : "sl-bundles-wrong");
    sheet.getChildren().addAll(file, said);
    for (Verdict.Problem problem : verdict.problems()) {
      String what = bench.messages().said(problem.what().words(), problem.what().with());
      sheet
          .getChildren()
          .add(
              new ListRow(
                  problem.file().isEmpty() ? what : problem.file(),
                  problem.file().isEmpty() ? "" : what));
    }
    Label digest = new Label(bench.text("bundles.verify.digest", verdict.digest()));
    digest.getStyleClass().add("sl-note");
    digest.setWrapText(true);
    sheet.getChildren().add(digest);
    bench.dialogs().open(bench.text("bundles.verify.title"), sheet);
  }

  @Override
  public PaneId id() {
    return PaneId.BUNDLES;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<Crumb>> crumbs() {
    return crumbs;
  }

  @Override
  public List<Node> tools() {
    return List.of(verify);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("bundles.make.act", "Ctrl Enter", Feather.PACKAGE, model::make),
        Action.of("bundles.wider", "]", Feather.CHEVRON_RIGHT, () -> model.next(1)),
        Action.of("bundles.narrower", "[", Feather.CHEVRON_LEFT, () -> model.next(-1)),
        Action.of(
            "bundles.verify.act", "", Feather.CHECK_CIRCLE, () -> model.verify(this::proved)));
  }

  @Override
  public void show(Place place) {
    model.show();
  }

  @Override
  public void left() {
    model.left();
  }
}
