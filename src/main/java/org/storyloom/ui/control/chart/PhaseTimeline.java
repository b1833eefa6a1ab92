package org.storyloom.ui.control.chart;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.control.Icon;

/// The phases of a campaign from left to right: done, where you are, still to come; between two of
/// them the learning loop that closed the first.
public final class PhaseTimeline extends Region {
  /// How far a phase is.
  public enum State {
    DONE,
    NOW,
    TO_COME
  }

  /// A phase.
  ///
  /// @param facts one or two lines under its name
  /// @param here said under the phase where you are; empty elsewhere
  /// @param loop the name of the learning loop at its end; empty for none
  public record Phase(String name, String facts, String here, State state, String loop) {}

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final double DISC = 16;
  private static final double LINE = 2;

  private final List<Phase> phases;
  private final List<Region> lines;
  private final List<VBox> stops;
  private final List<Button> loops;

  /// @param onLoop given the number of the phase whose loop was pressed
  public PhaseTimeline(List<Phase> phases, IntConsumer onLoop) {
    this.phases = List.copyOf(phases);
    getStyleClass().add("sl-phases");
    lines = this.phases.stream().map(phase -> line(phase.state())).toList();
    stops = this.phases.stream().map(PhaseTimeline::stop).toList();
    loops =
        java.util.stream.IntStream.range(0, this.phases.size())
            .mapToObj(i -> loop(this.phases.get(i).loop(), () -> onLoop.accept(i)))
            .toList();
    getChildren().addAll(lines);
    getChildren().addAll(stops);
    getChildren().addAll(loops);
  }

  @Override
  protected void layoutChildren() {
    if (phases.isEmpty()) return;
    double each = getWidth() / phases.size();
    for (int i = 0; i < phases.size(); i++) {
      double x = i * each;
      lines
          .get(i)
          .resizeRelocate(
              x + DISC / 2,
              DISC / 2 - LINE / 2,
              each - (i == phases.size() - 1 ? DISC / 2 : 0),
              LINE);
      stops.get(i).resizeRelocate(x, 0, each - 12, stops.get(i).prefHeight(each - 12));
      Button loop = loops.get(i);
      double size = loop.prefWidth(-1);
      loop.resizeRelocate(x + each * 0.76 - size / 2, DISC / 2 - size / 2, size, size);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double each = width > 0 && !phases.isEmpty() ? width / phases.size() - 12 : 150;
    return stops.stream().mapToDouble(stop -> stop.prefHeight(each)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return phases.size() * 140.0;
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  private static Region line(State state) {
    Region line = new Region();
    line.getStyleClass().add("sl-phase-line");
    line.pseudoClassStateChanged(DONE, state == State.DONE);
    line.setManaged(false);
    return line;
  }

  private static VBox stop(Phase phase) {
    Region disc = new Region();
    disc.getStyleClass().add("sl-phase-disc");
    disc.pseudoClassStateChanged(DONE, phase.state() == State.DONE);
    disc.pseudoClassStateChanged(NOW, phase.state() == State.NOW);
    StackPane place = new StackPane(disc);
    place.setAlignment(Pos.CENTER_LEFT);
    place.setMinHeight(DISC);
    Label name =
        label(phase.name(), phase.state() == State.TO_COME ? "sl-phase-later" : "sl-strong");
    VBox stop = new VBox(2, place, name, label(phase.facts(), "sl-note"));
    VBox.setMargin(name, new javafx.geometry.Insets(12, 0, 0, 0));
    if (!phase.here().isEmpty()) stop.getChildren().add(label(phase.here(), "sl-phase-here"));
    stop.setManaged(false);
    return stop;
  }

  private static Button loop(String name, Runnable press) {
    Button loop = new Button("", Icon.text(Feather.REFRESH_CW));
    loop.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    loop.getStyleClass().setAll("sl-phase-loop");
    loop.setAccessibleText(name);
    loop.setTooltip(new Tooltip(name));
    loop.setOnAction(e -> press.run());
    loop.setVisible(!name.isEmpty());
    loop.setManaged(false);
    return loop;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  /// The buttons of the loops that are there, in order, to be reached by keyboard.
  List<? extends Node> loops() {
    return loops.stream().filter(Node::isVisible).toList();
  }
}
