package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.storyloom.analysis.Agreement;
import org.storyloom.analysis.Agreements;
import org.storyloom.analysis.Analyses;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Themes;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `agreement WS --coders A,B`: how far two coders agree on each theme, letter by letter of the
/// sources that both have coded.
@Command(
    name = "agreement",
    description = {
      "Compares two coders, theme by theme: the share of letters on which they agree (0..100),",
      "Cohen's kappa, and the letters both, only the first, only the second or neither coded."
    },
    mixinStandardHelpOptions = true)
final class AgreementVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("percent", "kappa", "both", "onlyFirst", "onlySecond", "neither");

  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Option(
      names = "--coders",
      paramLabel = "A,B",
      split = ",",
      required = true,
      description = "Two coders: id, name or initials.")
  private List<String> coders = new ArrayList<>();

  @Override
  public Integer call() {
    if (coders.size() != 2) {
      throw new ParameterException(reply.line(), "--coders takes two, with a comma between.");
    }
    return desk.open(workspace -> {
      Agreements agreements = agreements(workspace);
      Codebook codebook = new Themes(workspace.database()).read();
      CrossTable table = new CrossTable();
      COLUMNS.forEach(table::column);
      for (Agreement one : agreements.themes()) {
        table.row(codebook.path(one.theme()));
        fill(table.cells(), one);
      }
      reply.with(table.json(), table::print);
      return 0;
    });
  }

  private Agreements agreements(Workspace workspace) {
    StudyPlan plan = new Plans(workspace.database()).read();
    return new Analyses(workspace.database())
        .agreement(
            Desk.coder(plan, coders.getFirst()).id(), Desk.coder(plan, coders.getLast()).id());
  }

  private static void fill(ArrayNode cells, Agreement one) {
    add(cells, one.percent());
    add(cells, one.kappa());
    cells.add(one.both()).add(one.onlyFirst()).add(one.onlySecond()).add(one.neither());
  }

  private static void add(ArrayNode cells, OptionalDouble value) {
    if (value.isPresent()) {
      cells.add(value.getAsDouble());
    } else {
      cells.addNull();
    }
  }
}
