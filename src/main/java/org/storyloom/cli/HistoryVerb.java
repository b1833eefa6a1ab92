package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Entry;
import org.storyloom.store.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `history WS`: every step, with the hash chain that they form.
@Command(name = "history", description = "Lists every step.", mixinStandardHelpOptions = true)
final class HistoryVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  HistoryVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      ArrayNode all = Reply.array();
      workspace.history().entries().forEach(entry -> add(all, entry));
      reply.rows(all, "position", "at", "label");
      return 0;
    });
  }

  private void add(ArrayNode all, Entry entry) {
    ObjectNode one = all.addObject();
    one.put("position", entry.position());
    one.put("at", entry.at() == null ? null : entry.at().toString());
    one.put("who", entry.who());
    one.put("label", words(messages, entry));
    one.put("hash", entry.hash());
    one.put("previous", entry.previous());
  }

  /// A step's name, with what it was to the step that it undid or redid.
  static String words(Messages messages, Entry entry) {
    Label label = entry.label();
    String name =
        label == null ? messages.text("store.erased") : messages.said(label.words(), label.with());
    return switch (entry.kind()) {
      case UNDO -> messages.text("cli.step.undo", name);
      case REDO -> messages.text("cli.step.redo", name);
      case FOUNDING, GESTURE, ERASURE -> name;
    };
  }
}
