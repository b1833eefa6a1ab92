package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `redo WS`: one step.
@Command(
    name = "redo",
    description = "Makes the last undone step again.",
    mixinStandardHelpOptions = true)
final class RedoVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  RedoVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Optional<Entry> step = workspace.history().redo();
      if (step.isEmpty()) {
        throw new Stopped("cli.redo.nothing");
      }
      String name = HistoryVerb.words(messages, step.get());
      ObjectNode answer = Reply.object().put("position", step.get().position()).put("redone", name);
      reply.with(answer, out -> out.println(messages.text("cli.redo.redone", name)));
      return 0;
    });
  }
}
