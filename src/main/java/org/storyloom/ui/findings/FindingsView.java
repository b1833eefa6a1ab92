package org.storyloom.ui.findings;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.FindingFacts;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.evidence.JudgeForm;
import org.storyloom.ui.control.EmptyState;
import org.storyloom.ui.control.Icon;

/// The pane of findings: ledger, open claim, how strong it is. In a narrow window the strength
/// comes below the evidence.
public final class FindingsView implements Pane {
  private static final double LEDGER = 400;
  private static final double NARROW_LEDGER = 320;
  private static final double SLIM_LEDGER = 270;
  private static final double STRENGTH = 292;
  private static final double NARROW_STRENGTH = 252;

  private final Bench bench;
  private final FindingsViewModel model;
  private final BorderPane node = new BorderPane();
  private final LedgerView ledger;
  private final ClaimView claim;
  private final StrengthView strength;
  private final VBox below = new VBox();
  private final ScrollPane beside = new ScrollPane();

  public FindingsView(FindingsViewModel model) {
    this.model = model;
    bench = model.bench();
    ledger = new LedgerView(model, this::state);
    strength = new StrengthView(model, this::judge);
    claim = new ClaimView(model, below, this::edit);
    beside.getStyleClass().addAll("sl-strength-scroll", "sl-side-right", "sl-panel");
    beside.setFitToWidth(true);
    beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.setLeft(ledger);
    bench.breadthProperty().subscribe(this::lay);
    model.linesProperty().subscribe(lines -> fill(lines.isEmpty()));
  }

  private void lay(Breadth breadth) {
    boolean wide = breadth.has(Breadth.WIDE);
    boolean room = breadth.has(Breadth.NARROW);
    width(ledger, wide ? LEDGER : room ? NARROW_LEDGER : SLIM_LEDGER);
    below.getChildren().clear();
    beside.setContent(null);
    if (room) {
      beside.setContent(strength);
      width(beside, wide ? STRENGTH : NARROW_STRENGTH);
      node.setRight(beside);
    } else {
      node.setRight(null);
      below.getChildren().add(strength);
    }
  }

  private static void width(javafx.scene.layout.Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }

  private void fill(boolean empty) {
    if (empty) {
      Button state = new Button(bench.text("findings.state"), Icon.button(Feather.PLUS));
      state.getStyleClass().add("accent");
      state.setOnAction(pressed -> state());
      StackPane page =
          new StackPane(
              new EmptyState(bench.text("findings.empty"), bench.text("findings.empty.facts"))
                  .foot(state));
      page.setAlignment(Pos.CENTER);
      page.setPadding(new Insets(48));
      node.setCenter(page);
    } else {
      node.setCenter(claim);
    }
  }

  private void state() {
    bench
        .dialogs()
        .open(
            bench.text("findings.state"),
            new FindingForm(
                bench, FindingFacts.of(""), bench.text("findings.form.state"), model::state));
  }

  private void edit() {
    model
        .finding()
        .ifPresent(finding ->
            bench
                .dialogs()
                .open(
                    bench.text("findings.edit.title", finding.number()),
                    new FindingForm(
                        bench, finding.facts(), bench.text("findings.form.keep"), model::change)));
  }

  private void judge() {
    model
        .openProperty()
        .get()
        .ifPresent(open ->
            bench
                .dialogs()
                .open(
                    model.wording().text("judge.title", open.shown().finding().number()),
                    new JudgeForm(
                        bench,
                        open.shown().finding().claim(),
                        open.shown().judgement(),
                        model::judge)));
  }

  private void link() {
    model
        .finding()
        .ifPresent(finding ->
            bench
                .dialogs()
                .open(bench.text("findings.linking.title", finding.number()), new LinkForm(model)));
  }

  private void take(Node at) {
    ContextMenu menu = new ContextMenu();
    model
        .openProperty()
        .get()
        .ifPresent(open ->
            open.free()
                .forEach(loop -> {
                  MenuItem item = new MenuItem(loop.title());
                  item.setOnAction(pressed -> model.takeTo(loop.id()));
                  menu.getItems().add(item);
                }));
    if (menu.getItems().isEmpty()) {
      bench.tell(bench.text("findings.take.none"));
    } else {
      menu.show(at, Side.BOTTOM, 0, 0);
    }
  }

  @Override
  public PaneId id() {
    return PaneId.FINDINGS;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<Crumb>> crumbs() {
    return model.crumbsProperty();
  }

  @Override
  public List<Node> tools() {
    Button link = flat("findings.link", Feather.LINK);
    link.setOnAction(pressed -> link());
    Button take = flat("findings.take", Feather.REFRESH_CW);
    take.setOnAction(pressed -> take(take));
    return List.of(link, take);
  }

  private Button flat(String words, Feather glyph) {
    Button button = new Button(bench.text(words), Icon.button(glyph));
    button.getStyleClass().add("flat");
    button.disableProperty().bind(model.openProperty().map(open -> open.isEmpty()));
    return button;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("findings.state", "Ctrl N", Feather.PLUS, this::state),
        here(Action.of("findings.judge", "J", Feather.CHECK_CIRCLE, this::judge)),
        here(Action.of("findings.stands", "", Feather.CHECK, model::confirm)),
        here(Action.of("findings.link", "L", Feather.LINK, this::link)),
        here(Action.of("findings.fresh", "N", Feather.EYE, claim::showFresh)),
        here(Action.of("findings.look", "X", Feather.SEARCH, model::lookForMore)),
        here(Action.of("findings.all", "A", Feather.LIST, claim::showAll)),
        here(Action.of("findings.edit", "F2", Feather.EDIT_2, this::edit)),
        Action.of("findings.trace", "", Feather.MAP, model::trace).when(model::traceable));
  }

  private Action here(Action action) {
    return action.when(() -> model.finding().isPresent());
  }

  @Override
  public void show(Place place) {
    model.show(place);
  }

  @Override
  public void left() {
    model.left();
  }
}
