package org.storyloom.ui.loops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.DecisionStatus;
import org.storyloom.learningloop.Response;
import org.storyloom.learningloop.Votes;
import org.storyloom.triangulation.Cell;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;
import org.storyloom.ui.control.chart.Ink;
import org.storyloom.ui.control.chart.ShareBar;

/// The desk of one loop: what was said and done before, then what, so what, now what.
final class DeskView extends VBox {
  private static final int MOST_SAID = 3;
  private static final int NARROW_SAID = 2;

  private final Bench bench;
  private final Wording wording;
  private final LoopsViewModel model;
  private final Forms forms;
  private final VBox before = new VBox();
  private final Column what;
  private final Column soWhat;
  private final Column nowWhat;

  DeskView(LoopsViewModel model, Forms forms) {
    this.model = model;
    this.forms = forms;
    bench = model.bench();
    wording = model.wording();
    getStyleClass().add("sl-desk");
    Button take = act("loops.take", Feather.PLUS, "");
    take.setOnAction(pressed -> take(take));
    what =
        new Column(bench.text("loops.what"), bench.text("loops.what.write"), forms::what).act(take);
    soWhat =
        new Column(bench.text("loops.sowhat"), bench.text("loops.sowhat.write"), forms::soWhat);
    Button decide = act("loops.decision", Feather.PLUS, "D");
    decide.setOnAction(pressed -> forms.decide());
    nowWhat =
        new Column(bench.text("loops.nowwhat"), bench.text("loops.nowwhat.write"), forms::nowWhat)
            .act(decide);
    soWhat.getStyleClass().add("ruled");
    nowWhat.getStyleClass().addAll("ruled", "sl-loop-decisions");
    HBox columns = new HBox(what, soWhat, nowWhat);
    VBox.setVgrow(columns, Priority.ALWAYS);
    before.getStyleClass().add("sl-desk-before");
    getChildren().addAll(before, columns);
    model.deskProperty().subscribe(desk -> draw());
    model.findingProperty().subscribe(finding -> draw());
    bench.breadthProperty().subscribe(breadth -> draw());
  }

  private Button act(String words, Feather glyph, String key) {
    HBox inside = new HBox(6, Icon.text(glyph), new Label(bench.text(words)));
    inside.setAlignment(Pos.CENTER_LEFT);
    if (!key.isEmpty()) {
      inside.getChildren().add(new KeyCap(key));
    }
    Button button = new Button("", inside);
    button.getStyleClass().add("flat");
    button.setAccessibleText(bench.text(words));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void draw() {
    model
        .open()
        .ifPresent(laid -> {
          said(laid);
          what.show(
              bench.text("loops.findings", laid.findings().size()),
              laid.loop().facts().what(),
              laid.findings().stream().map(this::taken).toArray(Node[]::new));
          Optional<Desk.Taken> about = laid.taken(model.findingProperty().get());
          soWhat.show(
              about.map(this::about).orElse(""),
              laid.loop().facts().soWhat(),
              responses(laid, about));
          nowWhat.show(
              bench.text("loops.decided", laid.decisions().size()),
              laid.loop().facts().nowWhat(),
              laid.decisions().stream()
                  .map(one -> new DecisionRow(model, forms, laid, one))
                  .toArray(Node[]::new));
        });
  }

  private void said(Desk.Laid laid) {
    before.getChildren().clear();
    boolean any = laid.before().isPresent() && !laid.said().isEmpty();
    before.setVisible(any);
    before.setManaged(any);
    if (any) {
      List<Decision> open = new ArrayList<>(laid.said());
      open.sort(java.util.Comparator.comparing(one -> one.facts().status() != DecisionStatus.OPEN));
      int most = bench.breadthProperty().get().has(Breadth.WIDE) ? MOST_SAID : NARROW_SAID;
      int number = laid.before().orElseThrow().ordinal();
      before
          .getChildren()
          .add(new SaidAndDone(model, number, open.subList(0, Math.min(most, open.size()))));
      if (open.size() > most) {
        Label more = new Label(bench.text("loops.said.more", open.size() - most));
        more.getStyleClass().addAll("sl-note", "sl-said-more");
        before.getChildren().add(more);
      }
    }
  }

  private String about(Desk.Taken taken) {
    Votes votes = taken.votes();
    int people = votes.agree() + votes.object() + votes.unsure();
    return bench.text("loops.about", taken.finding().number(), people);
  }

  private Node taken(Desk.Taken taken) {
    Finding finding = taken.finding();
    Label claim = new Label("F" + finding.number() + "  " + finding.claim());
    claim.getStyleClass().add("sl-quote");
    claim.setWrapText(true);
    claim.setMinHeight(USE_PREF_SIZE);
    HBox signs = new HBox(8);
    signs.setAlignment(Pos.CENTER_LEFT);
    for (Cell cell : taken.cells()) {
      signs.getChildren().add(wording.sign(cell.rating().orElse(cell.proposed()), 13));
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    signs.getChildren().add(between);
    if (taken.stale()) {
      Label stale = new Label(bench.text("loops.stale"), Icon.text(Feather.CLOCK));
      stale.getStyleClass().addAll("sl-warn", "sl-stale");
      signs.getChildren().add(stale);
    }
    VBox row = new VBox(5, claim, signs);
    row.getStyleClass().addAll("sl-loop-finding", "sl-row");
    boolean here = model.findingProperty().get().equals(Optional.of(finding.id()));
    if (here) {
      row.getStyleClass().add("here");
    }
    row.setFocusTraversable(true);
    row.setAccessibleText("F" + finding.number() + " " + finding.claim());
    row.setOnMouseClicked(click -> {
      model.talkAbout(finding.id());
      if (click.getClickCount() == 2) {
        open(finding.id());
      }
    });
    row.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        open(finding.id());
        key.consume();
      } else if (key.getCode() == KeyCode.SPACE) {
        model.talkAbout(finding.id());
        key.consume();
      } else if (key.getCode() == KeyCode.DELETE) {
        model.drop(finding.id());
        key.consume();
      }
    });
    return row;
  }

  private void open(FindingId id) {
    bench.go(new Place.OfThing(PaneId.FINDINGS, id.value()));
  }

  private Node[] responses(Desk.Laid laid, Optional<Desk.Taken> about) {
    List<Node> nodes = new ArrayList<>();
    about.ifPresent(taken -> nodes.add(votes(taken.votes())));
    Optional<FindingId> id = about.map(one -> one.finding().id());
    for (Response response : laid.responses()) {
      Optional<FindingId> to = Optional.ofNullable(response.facts().finding());
      boolean spoken = !response.facts().words().isBlank();
      if (spoken && (to.isEmpty() || to.equals(id))) {
        nodes.add(new ResponseRow(model, response));
      }
    }
    HBox inside =
        new HBox(
            8, Icon.text(Feather.PLUS), new Label(bench.text("loops.response")), new KeyCap("R"));
    inside.setAlignment(Pos.CENTER_LEFT);
    Button add = new Button("", inside);
    add.getStyleClass().add("sl-loop-add");
    add.setAccessibleText(bench.text("loops.response"));
    add.setMaxWidth(Double.MAX_VALUE);
    add.setOnAction(pressed -> forms.respond(org.storyloom.learningloop.Stance.AGREE));
    VBox.setMargin(add, new javafx.geometry.Insets(12, 0, 0, 0));
    nodes.add(add);
    return nodes.toArray(Node[]::new);
  }

  private Node votes(Votes votes) {
    Label question = new Label(bench.text("loops.match"));
    question.getStyleClass().add("sl-strong");
    String words = bench.text("loops.votes", votes.agree(), votes.unsure(), votes.object());
    int all = Math.max(1, votes.agree() + votes.unsure() + votes.object());
    ShareBar bar =
        new ShareBar(
            words,
            List.of(
                new ShareBar.Part(votes.agree(), Ink.AGREE, ""),
                new ShareBar.Part(votes.unsure(), Ink.PARTIAL, ""),
                new ShareBar.Part(votes.object(), Ink.DISSENT, "")),
            all,
            6);
    Label said = new Label(words);
    said.getStyleClass().add("sl-note");
    VBox box = new VBox(6, question, bar, said);
    box.getStyleClass().add("sl-loop-response");
    return box;
  }

  private void take(Node at) {
    ContextMenu menu = new ContextMenu();
    model
        .open()
        .ifPresent(laid ->
            laid.others()
                .forEach(finding -> {
                  MenuItem item = new MenuItem("F" + finding.number() + "  " + finding.claim());
                  item.setOnAction(pressed -> model.take(finding.id()));
                  menu.getItems().add(item);
                }));
    if (menu.getItems().isEmpty()) {
      bench.tell(bench.text("loops.take.none"));
    } else {
      menu.show(at, Side.BOTTOM, 0, 0);
    }
  }
}
