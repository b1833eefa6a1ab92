package org.storyloom.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.storyloom.l10n.Messages;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `new WS`: a workspace from nothing.
@Command(name = "new", description = "Makes a workspace.", mixinStandardHelpOptions = true)
final class NewVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Reply reply = new Reply();

  @Parameters(index = "0", paramLabel = "WS", description = "Where it is to be.")
  private Path place = Path.of("");

  NewVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    try (Workspace workspace = Workspace.create(place, made -> {})) {
      String folder = workspace.folder().toString();
      reply.with(
          Reply.object().put("workspace", folder),
          out -> out.println(messages.text("cli.new.made", folder)));
      return 0;
    }
  }
}
