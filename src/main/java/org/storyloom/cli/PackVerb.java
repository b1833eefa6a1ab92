package org.storyloom.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.storyloom.bundle.Packs;
import org.storyloom.l10n.Messages;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.learningloop.LoopId;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `pack WS LOOP OUT`: what people take to a workshop, through the gate.
@Command(
    name = "pack",
    description = "Makes the workshop pack of a learning loop.",
    mixinStandardHelpOptions = true)
final class PackVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();
  @Mixin private Leaving leaving = new Leaving();

  @Parameters(index = "1", paramLabel = "LOOP", description = "The loop: id, short name or title.")
  private String loop = "";

  @Parameters(
      index = "2",
      paramLabel = "OUT",
      description = "A folder, or the document to be made (.docx).")
  private Path to = Path.of("");

  PackVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      LoopId id = find(workspace).orElseThrow(Desk.missing("cli.loop.missing", loop)).id();
      Packs packs = new Packs(workspace.database(), workspace.history());
      return leaving.make(
          (level, purpose) ->
              packs
                  .make(id, level, purpose, to.toAbsolutePath())
                  .orElseThrow(Desk.missing("cli.loop.missing", loop)),
          to,
          reply,
          messages);
    });
  }

  private Optional<LearningLoop> find(Workspace workspace) {
    LearningLoops loops = new LearningLoops(workspace.database());
    return Desk.uuid(loop)
        .flatMap(id -> loops.find(new LoopId(id)))
        .or(() -> loops.bySlug(loop))
        .or(() -> loops.all().stream().filter(one -> one.title().equals(loop)).findFirst());
  }
}
