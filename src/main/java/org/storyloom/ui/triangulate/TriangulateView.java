package org.storyloom.ui.triangulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.FindingId;
import org.storyloom.study.Question;
import org.storyloom.study.Strand;
import org.storyloom.study.StrandId;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.evidence.JudgeForm;
import org.storyloom.ui.control.EmptyState;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;
import org.storyloom.ui.control.table.Column;
import org.storyloom.ui.control.table.MatrixTable;

/// The pane in which findings are held against strands: the matrix above, words beside numbers
/// below.
public final class TriangulateView implements Pane {
  private final Bench bench;
  private final TriangulateViewModel model;
  private final BorderPane node = new BorderPane();
  private final VBox page = new VBox();
  private final Label facts = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final ComboBox<Asked> questions = new ComboBox<>();
  private final Button judge;
  private final JointView joint;
  private final EmptyState empty;
  private MatrixTable matrix = new MatrixTable("", List.of(Column.wide("")));
  private List<Column> columns = List.of();

  public TriangulateView(TriangulateViewModel model) {
    this.model = model;
    bench = model.bench();
    joint = new JointView(model);
    empty = new EmptyState(bench.text("triangulate.empty"), bench.text("triangulate.empty.facts"));
    judge = new Button("", Icon.button(Feather.CHECK_CIRCLE));
    judge.setOnAction(pressed -> judge());
    scroll.getStyleClass().add("sl-plain-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    joint.prefHeightProperty().bind(node.heightProperty().multiply(0.39));
    page.getStyleClass().addAll("sl-triangulate", "sl-panel");
    page.getChildren().addAll(head(), scroll);
    questions.setAccessibleText(bench.text("triangulate.question"));
    bench.planProperty().subscribe(plan -> ask(plan.questions()));
    questions
        .valueProperty()
        .subscribe(asked -> {
          if (asked != null) {
            model.questionProperty().set(asked.question());
          }
        });
    model.heldProperty().subscribe(held -> draw());
    model.questionProperty().subscribe(question -> draw());
    bench.breadthProperty().subscribe(breadth -> draw());
    model.hereProperty().subscribe(this::mark);
    model.openProperty().subscribe(open -> name());
  }

  private Node head() {
    Label title = new Label(bench.text("triangulate.title"));
    title.getStyleClass().add("sl-title");
    facts.getStyleClass().add("sl-muted");
    VBox words = new VBox(2, title, facts);
    words.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox legend = new Legend(model);
    HBox head = new HBox(16, words, between, legend);
    head.setAlignment(Pos.BOTTOM_LEFT);
    head.setPadding(new Insets(0, 0, 8, 0));
    return head;
  }

  private void ask(List<Question> all) {
    List<Asked> choices = new ArrayList<>();
    choices.add(new Asked(bench.text("triangulate.question.all"), Optional.empty()));
    all.forEach(one -> choices.add(new Asked(one.words(), Optional.of(one))));
    Optional<Question> before = model.questionProperty().get();
    questions.getItems().setAll(choices);
    questions.setValue(
        choices.stream()
            .filter(choice -> choice.question().equals(before))
            .findFirst()
            .orElse(choices.getFirst()));
  }

  private void draw() {
    boolean any = !model.heldProperty().get().lines().isEmpty();
    node.setCenter(any ? page : emptyPage());
    node.setBottom(any ? joint : null);
    if (!any) {
      return;
    }
    facts.setText(model.facts());
    Layout layout = Layout.of(bench);
    List<Column> now = layout.columns(model.heldProperty().get());
    if (!now.equals(columns)) {
      boolean focused = matrix.isFocused();
      columns = now;
      matrix = new MatrixTable(bench.text("triangulate.title"), now);
      matrix.getStyleClass().add("sl-panel");
      matrix.placeProperty().subscribe(place -> place.ifPresent(this::stand));
      matrix.onOpen((row, column) -> opened(column));
      scroll.setContent(matrix);
      if (focused) {
        matrix.requestFocus();
      }
    }
    matrix.show(
        layout.groups(
            model.heldProperty().get(), model.questionProperty().get().map(Question::id)));
    mark(model.hereProperty().get());
  }

  private Node emptyPage() {
    VBox box = new VBox(empty);
    box.setAlignment(Pos.CENTER);
    box.setPadding(new Insets(48));
    return box;
  }

  private void stand(MatrixTable.Place place) {
    List<Strand> strands = model.heldProperty().get().strands();
    boolean inStrand = place.column() > 0 && place.column() <= strands.size();
    Optional<StrandId> strand =
        inStrand ? Optional.of(strands.get(place.column() - 1).id()) : Optional.empty();
    Here here = new Here(new FindingId(UUID.fromString(place.row())), strand);
    if (!model.hereProperty().get().equals(Optional.of(here))) {
      model.stand(here);
    }
  }

  /// Marks where the model stands, where the matrix does not already.
  private void mark(Optional<Here> here) {
    here.ifPresent(at -> {
      String row = at.finding().value().toString();
      int column = column(at);
      if (!matrix.placeProperty().get().equals(Optional.of(new MatrixTable.Place(row, column)))
          && (at.strand().isPresent() || !isOnRow(row))) {
        matrix.go(row, column);
      }
    });
    name();
  }

  private boolean isOnRow(String row) {
    return matrix.placeProperty().get().filter(place -> place.row().equals(row)).isPresent();
  }

  private int column(Here at) {
    List<Strand> strands = model.heldProperty().get().strands();
    for (int i = 0; i < strands.size(); i++) {
      if (at.strand().equals(Optional.of(strands.get(i).id()))) {
        return i + 1;
      }
    }
    return 0;
  }

  /// Says on the button what J would do.
  private void name() {
    judge.setVisible(model.finding().isPresent());
    model
        .finding()
        .ifPresent(finding -> {
          String words =
              model
                  .strand()
                  .map(strand ->
                      bench.text("triangulate.rate.button", finding.number(), strand.name()))
                  .orElseGet(() -> bench.text("triangulate.judge.button", finding.number()));
          Label label = new Label(words);
          HBox inside = new HBox(8, Icon.button(Feather.CHECK_CIRCLE), label, new KeyCap("J"));
          inside.setAlignment(Pos.CENTER_LEFT);
          judge.setGraphic(inside);
          judge.setAccessibleText(words);
        });
  }

  private void opened(int column) {
    if (column > 0 && model.strand().isPresent()) {
      judge();
    } else {
      model.links();
    }
  }

  /// Rates the strand one stands in, else judges the finding.
  private void judge() {
    model
        .finding()
        .ifPresent(finding -> {
          Optional<Strand> strand = model.strand();
          if (strand.isPresent()) {
            bench
                .dialogs()
                .open(
                    bench.text("triangulate.rate.title", strand.get().name(), finding.number()),
                    new RateForm(model, finding));
          } else {
            bench
                .dialogs()
                .open(
                    model.wording().text("judge.title", finding.number()),
                    new JudgeForm(
                        bench,
                        finding.claim(),
                        model.openProperty().get().flatMap(open -> open.judgement()),
                        model::judge));
          }
        });
  }

  @Override
  public PaneId id() {
    return PaneId.TRIANGULATE;
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
    Button copy = new Button(bench.text("triangulate.copy"), Icon.button(Feather.COPY));
    copy.getStyleClass().add("flat");
    copy.setOnAction(pressed -> model.copy());
    return List.of(questions, judge, copy);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("triangulate.judge", "J", Feather.CHECK_CIRCLE, this::judge)
            .when(() -> model.finding().isPresent()),
        Action.of("triangulate.links", "L", Feather.CORNER_DOWN_RIGHT, model::links)
            .when(() -> model.finding().isPresent()),
        Action.of("triangulate.copy", "", Feather.COPY, model::copy));
  }

  @Override
  public void show(Place place) {
    model.show(place);
  }

  @Override
  public void left() {
    model.left();
  }

  /// A question to choose, or all of them.
  private record Asked(String words, Optional<Question> question) {
    @Override
    public String toString() {
      return words;
    }
  }
}
