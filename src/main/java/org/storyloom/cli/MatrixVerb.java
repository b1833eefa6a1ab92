package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.storyloom.analysis.Analyses;
import org.storyloom.analysis.By;
import org.storyloom.analysis.Column;
import org.storyloom.analysis.Count;
import org.storyloom.analysis.Matrix;
import org.storyloom.cases.Attribute;
import org.storyloom.cases.Cases;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Themes;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `matrix WS --rows themes --columns site`: how many codings each theme has in each part of the
/// study.
@Command(
    name = "matrix",
    description = "Counts codings by theme and site, phase, kind, case or attribute.",
    mixinStandardHelpOptions = true)
final class MatrixVerb implements Callable<Integer> {
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Option(names = "--rows", paramLabel = "R", description = "themes.")
  private String rows = "themes";

  @Option(
      names = "--columns",
      paramLabel = "C",
      required = true,
      description = "site, phase, kind, case, or the short name of an attribute.")
  private String columns = "";

  @Override
  public Integer call() {
    if (!rows.equals("themes")) {
      throw new ParameterException(reply.line(), "--rows takes themes.");
    }
    return desk.open(workspace -> {
      Matrix matrix = new Analyses(workspace.database()).matrix(by(workspace));
      Codebook codebook = new Themes(workspace.database()).read();
      CrossTable table = new CrossTable();
      matrix.rows().forEach(theme -> table.row(codebook.path(theme)));
      matrix.columns().stream().map(Column::key).forEach(table::column);
      for (List<Count> row : matrix.cells()) {
        ArrayNode cells = table.cells();
        row.forEach(count -> cells.add(count.codings()));
      }
      reply.with(table.json(), table::print);
      return 0;
    });
  }

  private By by(Workspace workspace) {
    return switch (columns) {
      case "site" -> By.SITE;
      case "phase" -> By.PHASE;
      case "kind" -> By.KIND;
      case "case" -> By.CASE;
      default -> By.attribute(attribute(workspace).id());
    };
  }

  private Attribute attribute(Workspace workspace) {
    return new Cases(workspace.database())
        .attributes().stream()
            .filter(one -> one.slug().equals(columns) || one.name().equals(columns))
            .findFirst()
            .orElseThrow(Desk.missing("cli.columns.missing", columns));
  }
}
