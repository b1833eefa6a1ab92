package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `undo WS`: one step.
@Command(name = "undo", description = "Takes the last step back.", mixinStandardHelpOptions = true)
final class UndoVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  UndoVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Optional<Entry> step = workspace.history().undo();
      if (step.isEmpty()) {
        throw new Stopped("cli.undo.nothing");
      }
      String name = HistoryVerb.words(messages, step.get());
      ObjectNode answer = Reply.object().put("position", step.get().position()).put("undone", name);
      reply.with(answer, out -> out.println(messages.text("cli.undo.undone", name)));
      return 0;
    });
  }
}
