package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.storyloom.bundle.Made;
import org.storyloom.bundle.content.Withheld;
import org.storyloom.l10n.Messages;
import org.storyloom.safeguard.Level;
import picocli.CommandLine.Option;

/// What verbs share that write for others: who it is for, what for, and what is said of what left
/// and what was held back.
final class Leaving {
  @Option(
      names = "--level",
      description = "Who it is for: team, partner, donor or public.",
      defaultValue = "team")
  private Level level = Level.TEAM;

  @Option(names = "--purpose", description = "What for; goes into the log.", defaultValue = "")
  private String purpose = "";

  /// Makes what is to leave.
  interface Making {
    Made make(Level level, String purpose) throws IOException;
  }

  Level level() {
    return level;
  }

  int make(Making making, Path to, Reply reply, Messages messages) {
    try {
      tell(reply, messages, making.make(level, purpose));
      return 0;
    } catch (IOException e) {
      throw new Stopped("cli.out.unwritable", to.toString());
    }
  }

  private static void tell(Reply reply, Messages messages, Made made) {
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
