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
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Interval;
import org.storyloom.indicator.Reading;
import org.storyloom.l10n.Messages;
import org.storyloom.study.PlanPart;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `indicators WS`: the numbers the programme watches, with their readings; shares as percent, with
/// their 95 % interval where n is known.
@Command(
    name = "indicators",
    description = "Lists the indicators and their readings.",
    mixinStandardHelpOptions = true)
final class IndicatorsVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  IndicatorsVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      ArrayNode all = list(workspace);
      reply.with(all, out -> all.forEach(one -> print(one, out)));
      return 0;
    });
  }

  private static ArrayNode list(Workspace workspace) {
    StudyPlan plan = new Plans(workspace.database()).read();
    Indicators indicators = new Indicators(workspace.database());
    Map<IndicatorId, List<Reading>> readings =
        indicators.readings().stream().collect(Collectors.groupingBy(Reading::indicator));
    ArrayNode all = Reply.array();
    for (Indicator indicator : indicators.all()) {
      ObjectNode one = all.addObject();
      one.put("id", indicator.id().value().toString());
      one.put("name", indicator.name());
      one.put("unit", indicator.unit());
      one.put("domain", plan.domain(indicator.facts().domain()).map(PlanPart::slug).orElse(null));
      ArrayNode own = one.putArray("readings");
      readings
          .getOrDefault(indicator.id(), List.of())
          .forEach(reading -> add(own.addObject(), indicator, reading, plan));
    }
    return all;
  }

  private static void add(ObjectNode one, Indicator indicator, Reading reading, StudyPlan plan) {
    one.put("wave", plan.wave(reading.taken().wave()).map(PlanPart::slug).orElse(null));
    one.put("phase", plan.phase(reading.taken().phase()).map(PlanPart::slug).orElse(null));
    one.put("site", plan.site(reading.taken().site()).map(PlanPart::slug).orElse(null));
    one.put("subgroup", reading.taken().subgroup());
    one.put("value", reading.figure().value().stream().boxed().findFirst().orElse(null));
    one.put("numerator", reading.figure().numerator());
    one.put("denominator", reading.figure().denominator());
    one.put("low", indicator.interval(reading).map(Interval::low).orElse(null));
    one.put("high", indicator.interval(reading).map(Interval::high).orElse(null));
  }

  private void print(JsonNode indicator, PrintWriter out) {
    out.println(
        messages.text(
            "cli.indicator", indicator.get("name").textValue(), indicator.get("unit").textValue()));
    indicator.get("readings").forEach(reading -> out.println("  " + line(reading)));
  }

  private String line(JsonNode reading) {
    String where =
        Stream.of("wave", "phase", "site", "subgroup")
            .map(field -> reading.get(field).asText(""))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(", "));
    String value =
        reading.get("value").isNull()
            ? messages.text("cli.reading.none")
            : messages.text("cli.reading.value", reading.get("value").doubleValue());
    String n =
        reading.get("denominator").isNull()
            ? ""
            : messages.text("cli.reading.of", reading.get("denominator").longValue());
    String interval =
        reading.get("low").isNull()
            ? ""
            : messages.text(
                "cli.reading.interval",
                reading.get("low").doubleValue(),
                reading.get("high").doubleValue());
    return Stream.of(where, value, n, interval)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("  "));
  }
}
