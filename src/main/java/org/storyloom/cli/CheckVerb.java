package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.storyloom.l10n.Messages;
import org.storyloom.workspace.Diagnosis;
import org.storyloom.workspace.Health;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `check WS`: is everything whole?
@Command(
    name = "check",
    description = "Checks that the study is whole.",
    mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Option(names = "--fix", description = "Mend first what can be mended without losing anything.")
  private boolean fix;

  CheckVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      List<Diagnosis> found = fix ? new Health(workspace).fix() : new Health(workspace).check();
      ObjectNode answer = Reply.object();
      ArrayNode diagnoses = answer.putArray("diagnoses");
      for (Diagnosis one : found) {
        ObjectNode node = diagnoses.addObject();
        node.put("kind", one.kind());
        node.put("consequence", messages.text("workspace.health." + one.kind() + ".consequence"));
        node.put("where", one.where());
        node.put("fix", messages.text("workspace.health." + one.kind() + ".fix"));
      }
      reply.with(
          answer,
          out -> {
            found.forEach(one ->
                out.println(
                    messages.text("workspace.health." + one.kind() + ".consequence")
                        + " "
                        + one.where()));
            if (found.isEmpty()) {
              out.println(messages.text("cli.check.whole"));
            }
          });
      return found.isEmpty() ? 0 : Cli.STOOD_IN_THE_WAY;
    });
  }
}
