package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.storyloom.analysis.Analyses;
import org.storyloom.analysis.CoOccurrence;
import org.storyloom.analysis.Together;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `cooccurrence WS`: how many pairs of codings of two themes share words; of a theme with itself,
/// how many codings it has.
@Command(
    name = "cooccurrence",
    description = "Counts how often two themes meet on the same words.",
    mixinStandardHelpOptions = true)
final class CooccurrenceVerb implements Callable<Integer> {
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      CoOccurrence together = new Analyses(workspace.database()).coOccurrence();
      Codebook codebook = new Themes(workspace.database()).read();
      CrossTable table = new CrossTable();
      together.themes().forEach(theme -> table.row(codebook.path(theme)));
      together.themes().forEach(theme -> table.column(codebook.path(theme)));
      for (List<Together> row : together.cells()) {
        ArrayNode cells = table.cells();
        row.forEach(cell -> cells.add(cell.pairs()));
      }
      reply.with(table.json(), table::print);
      return 0;
    });
  }
}
