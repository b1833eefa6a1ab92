package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.study.Coder;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `codings WS`: passages by theme, source and coder.
@Command(
    name = "codings",
    description = "Lists codings: passages and their themes.",
    mixinStandardHelpOptions = true)
final class CodingsVerb implements Callable<Integer> {
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Option(names = "--theme", paramLabel = "PATH", description = "A theme, with those below it.")
  private @Nullable String theme;

  @Option(names = "--source", paramLabel = "ID", description = "A source.")
  private @Nullable String source;

  @Option(names = "--coder", paramLabel = "C", description = "A coder: id, name or initials.")
  private @Nullable String coder;

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      ArrayNode all = list(workspace);
      reply.with(
          all,
          out ->
              all.forEach(one ->
                  out.println(one.get("theme").textValue() + ": " + one.get("quote").textValue())));
      return 0;
    });
  }

  private ArrayNode list(Workspace workspace) {
    Codebook codebook = new Themes(workspace.database()).read();
    StudyPlan plan = new Plans(workspace.database()).read();
    ArrayNode all = Reply.array();
    for (Coding coding : new Codings(workspace.database()).list(which(workspace, codebook, plan))) {
      ObjectNode one = all.addObject();
      one.put("id", coding.id().value().toString());
      one.put("source", coding.source().value().toString());
      one.put("start", coding.span().start());
      one.put("end", coding.span().end());
      one.put("quote", coding.quote());
      one.put("theme", codebook.path(coding.theme()));
      one.put("coder", plan.coder(coding.coder()).map(Coder::name).orElse(null));
      one.put("memo", coding.memo());
    }
    return all;
  }

  private Which which(Workspace workspace, Codebook codebook, StudyPlan plan) {
    Which which = Which.ALL;
    String wanted = theme;
    if (wanted != null) {
      ThemeId id =
          codebook
              .at(wanted)
              .or(() -> codebook.bySlug(wanted))
              .or(() -> Desk.uuid(wanted).flatMap(value -> codebook.find(new ThemeId(value))))
              .orElseThrow(Desk.missing("cli.theme.missing", wanted))
              .id();
      which = which.under(id, codebook);
    }
    if (source != null) {
      which = which.in(Desk.source(workspace, source).id());
    }
    String who = coder;
    if (who != null) {
      which = which.by(Desk.coder(plan, who).id());
    }
    return which;
  }
}
