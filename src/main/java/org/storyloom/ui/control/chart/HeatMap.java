package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.ui.control.chart.Pen.Anchor;

/// Counts in a grid, the number in every cell and a square behind it that grows with the number:
/// themes by site, or themes that stand together. Size says it before colour does.
public final class HeatMap extends Picture {
  private static final double CELL = 44;
  private static final double ROW = 28.0 / 13;
  private static final double HEAD = 40.0 / 13;

  private final List<String> rows;
  private final List<String> columns;
  private final List<List<Integer>> cells;

  /// @param cells one list per row, one number per column; -1 for a cell that is not counted
  public HeatMap(String name, List<String> rows, List<String> columns, List<List<Integer>> cells) {
    super(name);
    this.rows = List.copyOf(rows);
    this.columns = List.copyOf(columns);
    this.cells = cells.stream().map(List::copyOf).toList();
  }

  @Override
  public List<List<String>> table() {
    List<List<String>> all = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(columns);
    all.add(head);
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = new ArrayList<>(List.of(rows.get(r)));
      cells.get(r).forEach(cell -> row.add(words(cell)));
      all.add(row);
    }
    return all;
  }

  @Override
  protected void draw(Pen pen, double width, double height) {
    double left = rows.stream().mapToDouble(r -> pen.widthOf(r, Letters.BODY)).max().orElse(0) + 16;
    double wide = Math.max(CELL, (width - left) / Math.max(1, columns.size()));
    double greatest =
        cells.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(1);
    double head = HEAD * pen.face();
    double high = ROW * pen.face();
    for (int c = 0; c < columns.size(); c++)
      pen.words(
          columns.get(c),
          left + (c + 0.5) * wide,
          head - 12,
          Anchor.MIDDLE,
          Letters.NOTE,
          Ink.MUTED);
    for (int r = 0; r < rows.size(); r++) {
      double y = head + r * high;
      pen.line(0, y, width, y, Stroke.of(Ink.HAIRLINE, 1));
      pen.words(
          rows.get(r), 0, y + high / 2 + pen.face() * 0.35, Anchor.START, Letters.BODY, Ink.TEXT);
      for (int c = 0; c < columns.size(); c++)
        cell(pen, cells.get(r).get(c), left + (c + 0.5) * wide, y + high / 2, greatest);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return face() * (HEAD + rows.size() * ROW) + 2;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 160 + columns.size() * CELL * 1.6;
  }

  private static void cell(Pen pen, int count, double x, double y, double greatest) {
    double side = count > 0 ? 6 + 16 * Math.sqrt(count / Math.max(1, greatest)) : 0;
    if (side > 0) pen.rect(x - 4 - side, y - side / 2, side, side, 3, new Ink.Named("sel"));
    pen.words(
        words(count),
        x + 2,
        y + pen.face() * 0.35,
        Anchor.START,
        Letters.BODY,
        count > 0 ? Ink.TEXT : Ink.SUBTLE);
  }

  private static String words(int cell) {
    return cell < 0 ? "–" : Integer.toString(cell);
  }
}
