package org.storyloom.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.learningloop.LoopId;
import org.storyloom.study.PlanPart;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `loops WS`: the learning loops, and what was decided in each.
@Command(
    name = "loops",
    description = "Lists the learning loops and their decisions.",
    mixinStandardHelpOptions = true)
final class LoopsVerb implements Callable<Integer> {
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      ArrayNode all = list(workspace);
      reply.with(all, out -> all.forEach(loop -> print(loop, out)));
      return 0;
    });
  }

  private static ArrayNode list(Workspace workspace) {
    StudyPlan plan = new Plans(workspace.database()).read();
    LearningLoops loops = new LearningLoops(workspace.database());
    Map<LoopId, List<Decision>> decisions =
        loops.decisions().stream().collect(Collectors.groupingBy(Decision::loop));
    ArrayNode all = Reply.array();
    for (LearningLoop loop : loops.all()) {
      ObjectNode one = all.addObject();
      one.put("id", loop.id().value().toString());
      one.put("phase", plan.phase(loop.facts().phase()).map(PlanPart::slug).orElse(null));
      one.put("title", loop.title());
      ArrayNode own = one.putArray("decisions");
      decisions
          .getOrDefault(loop.id(), List.of())
          .forEach(decision -> add(own.addObject(), decision));
    }
    return all;
  }

  private static void add(ObjectNode one, Decision decision) {
    one.put("what", decision.facts().what());
    one.put("owner", decision.facts().owner());
    one.put("due", decision.facts().due() == null ? null : decision.facts().due().toString());
    one.put("status", decision.facts().status().word());
  }

  private static void print(JsonNode loop, PrintWriter out) {
    out.println(loop.get("title").textValue());
    for (JsonNode decision : loop.get("decisions")) {
      out.println(
          Stream.of("status", "due", "owner", "what")
              .map(field -> decision.get(field).asText(""))
              .filter(words -> !words.isBlank())
              .collect(Collectors.joining("  ", "  ", "")));
    }
  }
}
