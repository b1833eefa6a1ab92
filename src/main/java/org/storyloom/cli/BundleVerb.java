package org.storyloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.storyloom.bundle.Bundles;
import org.storyloom.bundle.Made;
import org.storyloom.l10n.Messages;
import org.storyloom.safeguard.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bundle WS OUT`: evidence that anyone can verify, through the gate.
@Command(
    name = "bundle",
    description = "Makes an evidence bundle that anyone can verify.",
    mixinStandardHelpOptions = true)
final class BundleVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The ZIP to be made, or a folder for it to lie in.")
  private Path to = Path.of("");

  @Option(
      names = "--level",
      description = "Who it is for: team, partner, donor or public.",
      defaultValue = "team")
  private Level level = Level.TEAM;

  @Option(names = "--purpose", description = "What for; goes into the log.", defaultValue = "")
  private String purpose = "";

  BundleVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Bundles bundles = new Bundles(workspace.database(), workspace.history());
      Path target = Files.isDirectory(to) ? to.resolve(bundles.usualName(level)) : to;
      try {
        Made made = bundles.make(level, purpose, target.toAbsolutePath());
        MadeWords.tell(reply, messages, made);
        return 0;
      } catch (IOException e) {
        throw new Stopped("cli.out.unwritable", target.toString());
      }
    });
  }
}
