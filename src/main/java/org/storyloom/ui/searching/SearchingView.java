package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.EmptyState;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.SidePanels;

/// The pane in which people find where something is said.
public final class SearchingView implements Pane {
  private static final double FILTERS = 246;

  private final SearchingViewModel model;
  private final Bench bench;
  private final BorderPane node = new BorderPane();
  private final HitList list;
  private final QueryBar bar;
  private final SaidLine said;
  private final Label count = new Label();
  private final Label where = new Label();
  private final Label time = new Label();
  private final Button code = new Button("", Icon.button(Feather.TAG));
  private final Button link = new Button("", Icon.button(Feather.FLAG));
  private final SidePanels body;
  private final StackPane paper = new StackPane();
  private final VBox found;
  private final SegmentedSwitch<SearchingViewModel.Width> width;
  private final KeptSearches kept;
  private final PassageChoosing choosing;
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper(this, "standing", "");

  public SearchingView(SearchingViewModel model) {
    this.model = model;
    bench = model.bench();
    list = new HitList(model);
    bar = new QueryBar(model, list::enter, this::explain);
    said = new SaidLine(bench);
    choosing = new PassageChoosing(model, list);
    kept = new KeptSearches(model);
    width =
        new SegmentedSwitch<>(
            bench.text("searching.width"),
            List.of(SearchingViewModel.Width.values()),
            one ->
                bench.text(
                    one == SearchingViewModel.Width.LINE
                        ? "searching.width.line"
                        : "searching.width.full"));
    width.chosenProperty().bindBidirectional(model.widthProperty());
    VBox top = new VBox(12, bar, said);
    top.getStyleClass().add("sl-searching-top");
    found = new VBox(head(), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    found.getStyleClass().add("sl-searching-found");
    body =
        new SidePanels(paper)
            .left(new FacetPanel(model), FILTERS, Feather.FILTER, bench.text("searching.filters"));
    node.getStyleClass().add("sl-paper");
    node.setTop(top);
    node.setCenter(body);
    model.answerProperty().subscribe(this::show);
    model.chosenProperty().subscribe(now -> name());
    list.getSelectionModel().selectedItemProperty().subscribe(now -> name());
    bench.breadthProperty().subscribe(this::fit);
  }

  private Node head() {
    count.getStyleClass().add("sl-strong");
    where.getStyleClass().add("sl-muted");
    time.getStyleClass().add("sl-least");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    code.setOnAction(pressed -> code());
    link.setOnAction(pressed -> link());
    code.setMinWidth(Region.USE_PREF_SIZE);
    link.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(8, count, where, time, between, code, link);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sl-searching-summary");
    return head;
  }

  private void fit(Breadth breadth) {
    body.fold(!breadth.has(Breadth.WIDE), false);
  }

  private void show(Answer answer) {
    said.show(answer);
    boolean empty = answer.asked().isEmpty();
    boolean nothing = answer.found().isEmpty() && answer.fault().isEmpty();
    count.setText(
        answer.places() == 0
            ? bench.text("searching.count.sources", answer.total())
            : bench.text("searching.count.places", answer.places()));
    where.setText(
        answer.places() == 0
            ? ""
            : answer.whole()
                ? bench.text("searching.count.in", answer.total())
                : bench.text("searching.count.some", answer.found().size(), answer.total()));
    time.setText(bench.text("searching.time", Math.max(1, Math.round(answer.milliseconds()))));
    paper.getChildren().setAll(nothing ? nothing() : found);
    node.setCenter(empty ? begin(answer) : body);
    name();
  }

  private void name() {
    int chosen = model.chosenProperty().get().size();
    code.setText(bench.text("searching.code.button", chosen));
    link.setText(bench.text("searching.link.button", chosen));
    boolean none = model.meant(list.here()).isEmpty();
    code.setDisable(none);
    link.setDisable(none);
    standing.set(chosen == 0 ? "" : bench.text("searching.standing", chosen));
  }

  /// What is shown while nothing is asked.
  private Node begin(Answer answer) {
    EmptyState state =
        new EmptyState(bench.text("searching.empty"), bench.text("searching.empty.facts"));
    state.foot(new HowToAsk(bench, this::ask));
    if (!answer.study().saved().isEmpty()) {
      state.foot(kept.links(answer.study().saved()));
    }
    return middle(state);
  }

  private Node nothing() {
    return middle(
        new EmptyState(bench.text("searching.nothing"), bench.text("searching.nothing.facts")));
  }

  private static Node middle(Node state) {
    VBox box = new VBox(state);
    box.getStyleClass().add("sl-searching-empty");
    return box;
  }

  private void ask(String words) {
    bench.dialogs().close();
    model.ask(Asked.of(words));
    bar.ask();
  }

  private void explain() {
    bench.dialogs().open(bench.text("searching.how"), new HowToAsk(bench, this::ask));
  }

  private void code() {
    choosing.theme(model.meant(list.here()));
  }

  private void link() {
    choosing.finding(model.meant(list.here()));
  }

  @Override
  public PaneId id() {
    return PaneId.SEARCH;
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
  public ObservableValue<String> standing() {
    return standing.getReadOnlyProperty();
  }

  @Override
  public List<Node> tools() {
    return List.of(width, kept.button());
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of("searching.ask", "Ctrl F", Feather.SEARCH, bar::ask));
    actions.add(
        Action.of(
                "searching.open",
                "Enter",
                Feather.CORNER_DOWN_RIGHT,
                () -> list.here().ifPresent(model.gestures()::open))
            .when(this::inList));
    actions.add(
        Action.of(
                "searching.choose",
                "Space",
                Feather.CHECK_SQUARE,
                () -> list.here().ifPresent(model::toggle))
            .when(this::inList));
    actions.add(Action.of("searching.code", "T", Feather.TAG, this::code).when(this::someMeant));
    actions.add(Action.of("searching.link", "L", Feather.FLAG, this::link).when(this::someMeant));
    actions.addAll(kept.actions());
    actions.add(Action.of("searching.how", "", Feather.HELP_CIRCLE, this::explain));
    return actions;
  }

  private boolean inList() {
    return list.isFocused() && list.here().isPresent();
  }

  /// Not while something is being chosen for them: its keys are its own.
  private boolean someMeant() {
    return !choosing.isAsking() && !model.meant(list.here()).isEmpty();
  }

  @Override
  public void show(Place place) {
    model.show(place);
    if (model.askedProperty().get().isEmpty()) {
      bar.ask();
    }
  }

  @Override
  public void left() {
    model.left();
  }
}
