package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.storyloom.bundle.Made;
import org.storyloom.bundle.content.Withheld;
import org.storyloom.l10n.Messages;

/// Says what left, and what was held back.
final class MadeWords {
  private MadeWords() {}

  static void tell(Reply reply, Messages messages, Made made) {
    ObjectNode answer = Reply.object();
    ArrayNode files = answer.putArray("files");
    made.files().forEach(file -> files.add(file.toString()));
    answer.put("level", made.level().word());
    answer.put("digest", made.digest());
    answer
        .putObject("included")
        .put("findings", made.findings())
        .put("passages", made.passages())
        .put("readings", made.readings());
    ArrayNode held = answer.putArray("heldBack");
    made.heldBack()
        .forEach(one -> held.addObject().put("rule", one.rule().word()).put("count", one.count()));
    reply.with(
        answer,
        out -> {
          made.files().forEach(file -> out.println(messages.text("cli.new.made", file.toString())));
          out.println(
              messages.text("cli.out.included", made.findings(), made.passages(), made.readings()));
          for (Withheld one : made.withheld()) {
            out.println(
                messages.text(
                    "cli.out.held",
                    messages.text("bundles.count." + one.thing().word(), one.count()),
                    messages.text("bundle.rule." + one.rule().word())));
          }
          out.println(messages.text("cli.out.digest", made.digest()));
        });
  }
}
