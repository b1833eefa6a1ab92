package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.storyloom.study.Strand;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.ConvergenceMatrix;
import org.storyloom.triangulation.Convergences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `convergence WS`: each finding held against each strand: what people rated, and what the
/// evidence proposes.
@Command(
    name = "convergence",
    description = "Holds the findings against the strands of evidence.",
    mixinStandardHelpOptions = true)
final class ConvergenceVerb implements Callable<Integer> {
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      ConvergenceMatrix matrix = new Convergences(workspace.database()).matrix();
      reply.with(document(matrix), out -> print(matrix, out));
      return 0;
    });
  }

  private static ObjectNode document(ConvergenceMatrix matrix) {
    ObjectNode document = Reply.object();
    ArrayNode strands = document.putArray("strands");
    matrix.strands().forEach(strand -> strands.add(strand.slug()));
    ArrayNode rows = document.putArray("rows");
    for (ConvergenceMatrix.Row row : matrix.rows()) {
      ObjectNode one = rows.addObject();
      one.put("finding", row.finding().id().value().toString());
      ArrayNode cells = one.putArray("cells");
      for (Strand strand : matrix.strands()) {
        row.cell(strand.id()).ifPresent(cell -> add(cells.addObject(), strand, cell));
      }
    }
    return document;
  }

  private static void add(ObjectNode one, Strand strand, Cell cell) {
    one.put("strand", strand.slug());
    one.put("rating", cell.rating().map(Convergence::word).orElse(null));
    one.put("proposed", cell.proposed().word());
  }

  private static void print(ConvergenceMatrix matrix, PrintWriter out) {
    for (ConvergenceMatrix.Row row : matrix.rows()) {
      out.println("F" + row.finding().number() + "  " + row.finding().claim());
      for (Strand strand : matrix.strands()) {
        row.cell(strand.id()).ifPresent(cell -> out.println("  " + line(strand, cell)));
      }
    }
  }

  /// What was rated, or all ratings where they differ; in brackets what is only proposed.
  private static String line(Strand strand, Cell cell) {
    String rated =
        cell.ratings().stream()
            .map(rating -> rating.convergence().word())
            .distinct()
            .collect(Collectors.joining(" / "));
    return strand.name() + ": " + (rated.isEmpty() ? "(" + cell.proposed().word() + ")" : rated);
  }
}
