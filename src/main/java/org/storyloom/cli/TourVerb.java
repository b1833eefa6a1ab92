package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.storyloom.l10n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `tour WS OUT`: every pane as a picture, in each appearance and size.
@Command(
    name = "tour",
    description = "Draws every pane of a study as PNG files, as the team sees it.",
    mixinStandardHelpOptions = true)
final class TourVerb implements Callable<Integer> {
  private final Messages messages;
  private final Screens screens;
  @Mixin private Reply reply = new Reply();

  @Parameters(
      index = "0",
      paramLabel = "WS",
      description = "The workspace: its folder, or the open-me.storyloom in it.")
  private Path place = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The folder for the pictures.")
  private Path out = Path.of("");

  TourVerb(Verbs verbs) {
    messages = verbs.messages();
    screens = verbs.screens();
  }

  @Override
  public Integer call() throws IOException {
    List<Path> pictures = screens.draw(place, out, progress -> {});
    ObjectNode answer = Reply.object();
    ArrayNode all = answer.putArray("pictures");
    pictures.forEach(picture -> all.add(picture.toString()));
    reply.aside(messages.text("cli.tour.made", pictures.size()));
    reply.with(answer, to -> pictures.forEach(to::println));
    return 0;
  }
}
