package org.storyloom.ui.loops;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.storyloom.finding.FindingId;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.DecisionFacts;
import org.storyloom.learningloop.DecisionStatus;
import org.storyloom.learningloop.LoopFacts;
import org.storyloom.learningloop.ResponseFacts;
import org.storyloom.learningloop.Stance;
import org.storyloom.study.Phase;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.SegmentedSwitch;

/// What the desk asks for: a loop, what it said as a whole, a response, a decision, what became of
/// one.
final class Forms {
  private static final double WIDE = 480;
  private static final int MOST_PEOPLE = 999;

  private final Bench bench;
  private final LoopsViewModel model;

  Forms(LoopsViewModel model) {
    this.model = model;
    bench = model.bench();
  }

  void open() {
    TextField title = new TextField();
    ComboBox<Choice> phase = phases();
    DatePicker held = new DatePicker();
    ask(
        "loops.open",
        "loops.form.open",
        title,
        () ->
            model.openLoop(
                new LoopFacts(
                    title.getText().strip(),
                    phase.getValue().phase().map(Phase::id).orElse(null),
                    held.getValue(),
                    "",
                    "",
                    "")),
        new Field("loops.form.title", title),
        new Field("loops.form.phase", phase),
        new Field("loops.form.held", held));
  }

  private ComboBox<Choice> phases() {
    ComboBox<Choice> box = new ComboBox<>();
    List<Choice> all = new ArrayList<>();
    all.add(new Choice(bench.text("loops.form.none"), Optional.empty()));
    bench.plan().phases().forEach(one -> all.add(new Choice(one.name(), Optional.of(one))));
    box.getItems().setAll(all);
    box.setValue(all.getFirst());
    return box;
  }

  void what() {
    write(
        "loops.what.write",
        LoopFacts::what,
        (facts, words) ->
            new LoopFacts(
                facts.title(),
                facts.phase(),
                facts.held(),
                words,
                facts.soWhat(),
                facts.nowWhat()));
  }

  void soWhat() {
    write(
        "loops.sowhat.write",
        LoopFacts::soWhat,
        (facts, words) ->
            new LoopFacts(
                facts.title(), facts.phase(), facts.held(), facts.what(), words, facts.nowWhat()));
  }

  void nowWhat() {
    write(
        "loops.nowwhat.write",
        LoopFacts::nowWhat,
        (facts, words) ->
            new LoopFacts(
                facts.title(), facts.phase(), facts.held(), facts.what(), facts.soWhat(), words));
  }

  private void write(
      String title,
      java.util.function.Function<LoopFacts, String> before,
      java.util.function.BiFunction<LoopFacts, String, LoopFacts> after) {
    model
        .loop()
        .ifPresent(loop -> {
          TextArea words = area(before.apply(loop.facts()), 7);
          sheet(
              bench.text(title),
              "loops.form.keep",
              new VBox(12, words),
              words,
              () -> model.change(after.apply(loop.facts(), words.getText().strip())));
        });
  }

  /// A response to the finding that is being talked about.
  void respond(Stance first) {
    SegmentedSwitch<Stance> stance =
        new SegmentedSwitch<>(
            bench.text("loops.form.stance"),
            List.of(Stance.AGREE, Stance.UNSURE, Stance.OBJECT),
            one -> bench.text("loops.stance." + one.word()));
    stance.chosenProperty().set(first);
    TextArea words = area("", 4);
    words.setPromptText(bench.text("loops.form.words.prompt"));
    TextField role = new TextField();
    role.setPromptText(bench.text("loops.form.role.prompt"));
    Spinner<Integer> people = new Spinner<>(1, MOST_PEOPLE, 1);
    people.setEditable(true);
    Optional<FindingId> about = model.findingProperty().get();
    GridPane grid =
        grid(new Field("loops.form.role", role), new Field("loops.form.people", people));
    words.setAccessibleText(bench.text("loops.form.words"));
    sheet(
        bench.text("loops.response"),
        "loops.form.record",
        new VBox(12, stance, words, grid),
        words,
        () ->
            model.respond(
                new ResponseFacts(
                    about.orElse(null),
                    role.getText().strip(),
                    stance.chosen(),
                    words.getText().strip(),
                    people.getValue())));
  }

  void decide() {
    List<FindingId> from = model.findingProperty().get().stream().toList();
    decision(
        "loops.decision",
        new DecisionFacts("", "", null, DecisionStatus.OPEN, "", "", from),
        model::decide);
  }

  void change(Decision decision) {
    decision("loops.decision.change", decision.facts(), facts -> model.change(decision, facts));
  }

  private void decision(String title, DecisionFacts before, Consumer<DecisionFacts> then) {
    TextArea what = area(before.what(), 3);
    what.setPromptText(bench.text("loops.form.what.prompt"));
    what.setAccessibleText(bench.text("loops.form.what"));
    TextField owner = new TextField(before.owner());
    DatePicker due = new DatePicker(before.due());
    TextField check = new TextField(before.check());
    GridPane grid =
        grid(
            new Field("loops.form.owner", owner),
            new Field("loops.form.due", due),
            new Field("loops.form.check", check));
    sheet(
        bench.text(title),
        "loops.form.agree",
        new VBox(12, what, grid),
        what,
        () -> {
          LocalDate day = due.getValue();
          then.accept(
              new DecisionFacts(
                  what.getText().strip(),
                  owner.getText().strip(),
                  day,
                  before.status(),
                  check.getText().strip(),
                  before.outcome(),
                  before.findings()));
        });
  }

  /// Says what became of a decision; for one that is done or dropped, in words.
  void turn(Decision decision, DecisionStatus status) {
    if (status == DecisionStatus.OPEN) {
      model.turn(decision, status, "");
      return;
    }
    TextArea came = area(decision.facts().outcome(), 3);
    came.setPromptText(bench.text("loops.form.came.prompt"));
    came.setAccessibleText(bench.text("loops.form.came"));
    sheet(
        bench.text("loops.turn." + status.word()),
        "loops.form.keep",
        new VBox(12, came),
        came,
        () -> model.turn(decision, status, came.getText().strip()));
  }

  private record Field(String words, Control control) {}

  private record Choice(String words, Optional<Phase> phase) {
    @Override
    public String toString() {
      return words;
    }
  }

  private void ask(String title, String act, TextField first, Runnable then, Field... fields) {
    sheet(bench.text(title), act, new VBox(grid(fields)), first, then);
  }

  private GridPane grid(Field... fields) {
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(8);
    for (Field field : fields) {
      Label label = new Label(bench.text(field.words()));
      label.getStyleClass().add("sl-muted");
      label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
      field.control().setAccessibleText(bench.text(field.words()));
      field.control().setMaxWidth(Double.MAX_VALUE);
      GridPane.setHgrow(field.control(), Priority.ALWAYS);
      grid.addRow(grid.getRowCount(), label, (Node) field.control());
    }
    return grid;
  }

  private static TextArea area(String words, int rows) {
    TextArea area = new TextArea(words);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    return area;
  }

  /// Lays a sheet with one act at its foot, which can be pressed once something is written.
  private void sheet(
      String title,
      String act,
      VBox content,
      javafx.scene.control.TextInputControl first,
      Runnable then) {
    Button does = new Button(bench.text(act));
    does.getStyleClass().add("accent");
    does.disableProperty().bind(first.textProperty().map(String::isBlank));
    does.setOnAction(pressed -> {
      bench.dialogs().close();
      then.run();
    });
    HBox foot = new HBox(does);
    foot.setAlignment(Pos.CENTER_RIGHT);
    VBox all = new VBox(12, content, foot);
    all.setPrefWidth(WIDE);
    bench.dialogs().open(title, all);
    first.requestFocus();
  }
}
