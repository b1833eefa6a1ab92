package org.storyloom.ui.bundles;

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
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SidePanels;

/// The pane of bundles.
public final class BundlesView implements Pane {
  private static final double READER = 352;

  private final BundlesViewModel model;
  private final Bench bench;
  private final SidePanels node;
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
        new VBox(
            16,
            new VBox(2, title, fact),
            new LevelTable(model),
            new HeldList(model),
            new TransferList(model));
    page.setPadding(new Insets(22, 32, 32, 32));
    page.getStyleClass().add("sl-paper");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "sl-paper");
    return scroll;
  }

  /// Says what a bundle proved to be, over the window.
  private void proved(BundlesViewModel.Proved proved) {
    bench.dialogs().open(bench.text("bundles.verify.title"), new VerdictSheet(bench, proved));
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
