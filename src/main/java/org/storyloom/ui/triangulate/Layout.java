package org.storyloom.ui.triangulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.study.Domain;
import org.storyloom.study.QuestionId;
import org.storyloom.study.Strand;
import org.storyloom.triangulation.Convergence;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.table.Cell;
import org.storyloom.ui.control.table.Column;
import org.storyloom.ui.control.table.Row;

/// Lays what was read into the columns and rows of a matrix. In a small window counts go and the
/// judgement is a clock alone.
record Layout(Bench bench, Wording wording, boolean wide, boolean small) {
  private static final double STRAND = 96;
  private static final double NARROW_STRAND = 80;
  private static final double SMALL_STRAND = 64;

  static Layout of(Bench bench) {
    return new Layout(
        bench,
        new Wording(bench.messages()),
        bench.breadthProperty().get().has(Breadth.WIDE),
        !bench.breadthProperty().get().has(Breadth.SLIM));
  }

  List<Column> columns(Held held) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.wide(bench.text("triangulate.column.finding")));
    for (Strand strand : held.strands()) {
      columns.add(Column.of(strand.name(), strandWidth()));
    }
    columns.add(Column.numbers(bench.text("triangulate.column.voices"), wide ? 96 : 84));
    columns.add(Column.of(bench.text("triangulate.column.strength"), 88));
    columns.add(Column.of(bench.text("triangulate.column.judged"), small ? 40 : 118));
    return columns;
  }

  private double strandWidth() {
    return wide ? STRAND : small ? SMALL_STRAND : NARROW_STRAND;
  }

  /// The findings that answer this question, or all, by change domain.
  List<Row.Group> groups(Held held, Optional<QuestionId> question) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Domain domain : bench.plan().domains()) {
      groups.put(domain.name(), new ArrayList<>());
    }
    for (Held.Line line : held.lines()) {
      if (question.isEmpty() || question.equals(Optional.ofNullable(line.finding().question()))) {
        String domain =
            bench.plan().domain(line.finding().facts().domain()).map(Domain::name).orElse("");
        groups.computeIfAbsent(domain, name -> new ArrayList<>()).add(row(line));
      }
    }
    return groups.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group ->
            new Row.Group(
                group.getKey().isEmpty() && groups.size() > 1
                    ? bench.text("triangulate.domain.none")
                    : group.getKey(),
                group.getValue()))
        .toList();
  }

  private Row row(Held.Line line) {
    List<Cell> cells = new ArrayList<>();
    line.cells().forEach(cell -> cells.add(cell(line, cell)));
    String answers =
        line.asked() + line.voices().answers() == 0
            ? ""
            : wording.text("count", (double) (line.asked() + line.voices().answers()));
    cells.add(new Cell.Sum(Integer.toString(line.voices().people()), small ? "" : answers));
    cells.add(
        line.judgement()
            .<Cell>map(one ->
                new Cell.Strength(Wording.filled(one.strength()), wording.word(one.strength())))
            .orElse(new Cell.Words(wording.text("absent"), true)));
    cells.add(judged(line));
    return new Row(
        line.finding().id().value().toString(),
        "F" + line.finding().number(),
        line.finding().claim(),
        cells);
  }

  private Cell judged(Held.Line line) {
    if (line.judgement().isEmpty()) {
      return new Cell.Words(bench.text(small ? "triangulate.dash" : "triangulate.unjudged"), true);
    }
    if (line.stale()) {
      return new Cell.Stale(small ? "" : bench.text("triangulate.stale"));
    }
    return new Cell.Words(small ? "" : wording.judged(line.judgement().get(), bench.plan()), true);
  }

  private Cell cell(Held.Line line, org.storyloom.triangulation.Cell cell) {
    Convergence said = Held.Line.said(cell);
    String count = small || cell.count() == 0 ? "" : Integer.toString(cell.count());
    String word = wording.word(said);
    boolean absent = said == Convergence.NOT_ASKED || said == Convergence.NOT_CODED_YET;
    if (cell.ratings().isEmpty() && !absent) {
      return new Cell.Proposed(
          Wording.verdict(said), bench.text("triangulate.proposed", word), count);
    }
    boolean again = cell.disputed() || (line.stale() && cell.differs());
    String words =
        cell.disputed()
            ? bench.text("triangulate.disputed", word)
            : again ? bench.text("triangulate.again", word) : word;
    return new Cell.Signed(Wording.verdict(said), words, count, again);
  }
}
