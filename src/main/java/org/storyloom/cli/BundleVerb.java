package org.storyloom.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.storyloom.bundle.Bundles;
import org.storyloom.l10n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  @Mixin private Leaving leaving = new Leaving();

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The ZIP to be made, or a folder for it to lie in.")
  private Path to = Path.of("");

  BundleVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Bundles bundles = new Bundles(workspace.database(), workspace.history());
      Path target = Files.isDirectory(to) ? to.resolve(bundles.usualName(leaving.level())) : to;
      return leaving.make(
          (level, purpose) -> bundles.make(level, purpose, target.toAbsolutePath()),
          target,
          reply,
          messages);
    });
  }
}
