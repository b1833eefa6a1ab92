package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.storyloom.cli.demo.Journey;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demo OUT`: the whole journey on the sample workspace.
@Command(
    name = "demo",
    description = "Takes the whole journey on the sample study, without a window.",
    mixinStandardHelpOptions = true)
final class DemoVerb implements Callable<Integer> {
  /// Where the program's own sample lies.
  private static final String SAMPLE = "storyloom.sample";

  private static final double NANOS = 1e9;

  private final Messages messages;
  private final Screens screens;
  @Mixin private Reply reply = new Reply();

  @Parameters(index = "0", paramLabel = "OUT", description = "A folder for what it makes.")
  private Path out = Path.of("");

  @Option(names = "--pictures", description = "Draw every pane too, as tour does.")
  private boolean pictures;

  DemoVerb(Verbs verbs) {
    messages = verbs.messages();
    screens = verbs.screens();
  }

  @Override
  public Integer call() {
    long began = System.nanoTime();
    Path sample = Path.of(System.getProperty(SAMPLE, "sample-workspace"));
    if (!Files.isDirectory(sample)) {
      throw new Stopped("cli.demo.nosample", sample.toString());
    }
    Journey.Ended ended;
    List<Path> drawn = new ArrayList<>();
    try {
      ended = Journey.go(sample, out.toAbsolutePath(), this::tell);
      if (pictures) {
        drawn.addAll(screens.draw(ended.workspace(), out.resolve("pictures"), progress -> {}));
        tell(Label.of("cli.demo.pictures", Integer.toString(drawn.size())));
      }
    } catch (IOException e) {
      throw new Stopped("cli.out.unwritable", out.toString());
    }
    answer(ended, drawn, (System.nanoTime() - began) / NANOS);
    return ended.sound() ? 0 : Cli.STOOD_IN_THE_WAY;
  }

  private void tell(Label step) {
    reply.aside(messages.said(step.words(), step.with()));
  }

  private void answer(Journey.Ended ended, List<Path> drawn, double seconds) {
    ObjectNode answer = Reply.object();
    answer.put("workspace", ended.workspace().toString());
    answer.put("bundle", ended.bundle().toString());
    ArrayNode pack = answer.putArray("pack");
    ended.pack().forEach(file -> pack.add(file.toString()));
    answer.put("seconds", Math.round(seconds * 10) / 10.0);
    reply.with(
        answer,
        to -> {
          to.println(messages.text("cli.demo.workspace", ended.workspace().toString()));
          ended.pack().forEach(file -> to.println(messages.text("cli.demo.file", file.toString())));
          to.println(messages.text("cli.demo.file", ended.bundle().toString()));
          if (!drawn.isEmpty()) {
            to.println(messages.text("cli.demo.file", out.resolve("pictures").toString()));
          }
        });
  }
}
