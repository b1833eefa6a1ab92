package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.storyloom.source.passage.Span;

/// A passage in one line: the hit in the middle on its ground, as many whole words on both sides as
/// there is room for, and what else was asked for among them in ink.
final class HitLine extends Region {
  private static final double APART = 1;
  private static final String CUT = "…";

  private final Label hit = new Label();
  private final Side before;
  private final Side after;

  HitLine(Passage.Excerpt excerpt) {
    getStyleClass().add("sl-searching-text");
    String text = excerpt.text();
    Span at = excerpt.hit();
    hit.setText(line(text.substring(at.start(), at.end())));
    hit.getStyleClass().add("sl-searching-hit");
    before = new Side(text, 0, at.start(), excerpt.near(), true);
    after = new Side(text, at.end(), text.length(), excerpt.near(), false);
    before.all().forEach(run -> getChildren().add(run.node));
    after.all().forEach(run -> getChildren().add(run.node));
    getChildren().add(hit);
    setMinWidth(0);
  }

  private static String line(String text) {
    return text.replaceAll("\\s", " ");
  }

  @Override
  protected double computePrefWidth(double height) {
    return hit.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return hit.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double tall = getHeight();
    double wide = Math.min(hit.prefWidth(-1), getWidth());
    double left = Math.floor((getWidth() - wide) / 2);
    double high = hit.prefHeight(-1);
    hit.resizeRelocate(left, Math.floor((tall - high) / 2), wide, high);
    double baseline = hit.getLayoutY() + hit.getBaselineOffset();
    before.lay(left - APART);
    after.lay(getWidth() - left - wide - APART);
    before.place(left - APART - before.wide(), baseline);
    after.place(left + wide + APART, baseline);
  }

  /// Some words in one dress.
  private static final class Run {
    private final String words;
    private final boolean near;
    private final Text node = new Text();

    Run(String words, boolean near) {
      this.words = words;
      this.near = near;
      node.setText(words);
      node.setTextOrigin(VPos.BASELINE);
      node.getStyleClass().add(near ? "sl-searching-near" : "sl-searching-words");
    }

    double wide() {
      return node.getText().isEmpty() ? 0 : node.getLayoutBounds().getWidth();
    }
  }

  /// What stands on one side of the hit.
  private static final class Side {
    private final List<Run> runs = new ArrayList<>();
    private final Run mark = new Run(CUT, false);
    private final boolean cutAtStart;

    Side(String text, int from, int to, List<Span> near, boolean cutAtStart) {
      this.cutAtStart = cutAtStart;
      int at = from;
      for (Span span : near) {
        if (span.start() >= at && span.end() <= to) {
          add(text, at, span.start(), false);
          add(text, span.start(), span.end(), true);
          at = span.end();
        }
      }
      add(text, at, to, false);
    }

    private void add(String text, int from, int to, boolean near) {
      if (from < to) {
        runs.add(new Run(line(text.substring(from, to)), near));
      }
    }

    /// From left to right, the mark of what is left out at the far end.
    List<Run> all() {
      List<Run> all = new ArrayList<>(runs);
      all.add(cutAtStart ? 0 : all.size(), mark);
      return all;
    }

    double wide() {
      return all().stream().mapToDouble(Run::wide).sum();
    }

    /// Shows what there is room for, from the hit outwards.
    void lay(double room) {
      runs.forEach(run -> run.node.setText(run.words));
      mark.node.setText("");
      if (wide() <= room) {
        return;
      }
      mark.node.setText(CUT);
      double left = room - mark.wide();
      boolean full = false;
      for (Run run : cutAtStart ? runs.reversed() : runs) {
        full |= run.wide() > left;
        if (full) {
          run.node.setText(run.near || left <= 0 ? "" : shortened(run, left));
          left = run.near ? 0 : left - run.wide() - room;
        } else {
          left -= run.wide();
        }
      }
    }

    /// As many whole words of it as there is room for.
    private String shortened(Run run, double room) {
      int letters = (int) (run.words.length() * room / Math.max(1, run.wide()));
      run.node.setText(cut(run.words, letters));
      while (run.wide() > room && letters > 0) {
        letters -= 3;
        run.node.setText(cut(run.words, letters));
      }
      return run.node.getText();
    }

    private String cut(String words, int letters) {
      int most = Math.clamp(letters, 0, words.length());
      if (cutAtStart) {
        int space = words.indexOf(' ', words.length() - most);
        return space < 0 ? "" : words.substring(space + 1);
      }
      int space = words.lastIndexOf(' ', most);
      return space < 0 ? "" : words.substring(0, space);
    }

    void place(double from, double baseline) {
      double x = from;
      for (Run run : all()) {
        run.node.setLayoutX(x);
        run.node.setLayoutY(baseline);
        x += run.wide();
      }
    }
  }

  /// All its words, for screen readers.
  static String spoken(Passage.Excerpt excerpt) {
    return line(excerpt.text());
  }

  /// The words around a hit in parts, as a text of several lines shows them.
  static List<Node> parts(Passage.Excerpt excerpt) {
    List<Node> parts = new ArrayList<>();
    String text = excerpt.text();
    int at = 0;
    List<Span> all = new ArrayList<>(excerpt.near());
    all.add(excerpt.hit());
    for (Span span : all.stream().sorted().toList()) {
      if (span.start() < at) {
        continue;
      }
      parts.add(new Run(text.substring(at, span.start()), false).node);
      String words = line(text.substring(span.start(), span.end()));
      if (span.equals(excerpt.hit())) {
        Label ground = new Label(words);
        ground.getStyleClass().add("sl-searching-hit");
        parts.add(ground);
      } else {
        Text near = new Text(words);
        near.getStyleClass().add("sl-searching-near-full");
        parts.add(near);
      }
      at = span.end();
    }
    parts.add(new Run(text.substring(at), false).node);
    return parts;
  }
}
