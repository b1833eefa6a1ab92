package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Voices;
import org.storyloom.l10n.Messages;
import org.storyloom.study.PlanPart;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `findings WS`: the claims, how many separate people carry each, and what each leans on.
@Command(
    name = "findings",
    description = "Lists the findings and their evidence.",
    mixinStandardHelpOptions = true)
final class FindingsVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  FindingsVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Findings findings = new Findings(workspace.database());
      List<Finding> all = findings.all();
      ArrayNode list = list(workspace, findings, all);
      reply.with(
          list,
          out -> {
            for (int i = 0; i < all.size(); i++) {
              out.println(line(all.get(i), (ObjectNode) list.get(i)));
            }
          });
      return 0;
    });
  }

  private static ArrayNode list(Workspace workspace, Findings findings, List<Finding> all) {
    StudyPlan plan = new Plans(workspace.database()).read();
    Map<FindingId, List<EvidenceLink>> links = findings.links();
    Map<FindingId, Voices> voices = findings.voices();
    Set<FindingId> stale = findings.stale();
    ArrayNode list = Reply.array();
    for (Finding finding : all) {
      ObjectNode one = list.addObject();
      one.put("id", finding.id().value().toString());
      one.put("claim", finding.claim());
      one.put("phase", plan.phase(finding.phase()).map(PlanPart::slug).orElse(null));
      one.put("status", finding.status().word());
      one.put("stale", stale.contains(finding.id()));
      one.put("people", voices.getOrDefault(finding.id(), Voices.NONE).people());
      ArrayNode own = one.putArray("links");
      links.getOrDefault(finding.id(), List.of()).forEach(link -> add(own.addObject(), link));
    }
    return list;
  }

  private static void add(ObjectNode one, EvidenceLink link) {
    one.put("relation", link.relation().word());
    one.putNull("coding");
    one.putNull("reading");
    switch (link.evidence()) {
      case Evidence.Said(var coding) -> one.put("coding", coding.value().toString());
      case Evidence.Counted(var reading) -> one.put("reading", reading.value().toString());
    }
    one.put("strength", link.bearing().strength());
  }

  private String line(Finding finding, ObjectNode one) {
    String key = one.get("stale").booleanValue() ? "cli.finding.stale" : "cli.finding";
    return messages.text(
        key,
        finding.number(),
        finding.claim(),
        finding.status().word(),
        one.get("links").size(),
        one.get("people").intValue());
  }
}
