package org.storyloom.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.study.Coder;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Parameters;

/// The workspace that a verb is about.
final class Desk {
  @Parameters(
      index = "0",
      paramLabel = "WS",
      description = "The workspace: its folder, or the open-me.storyloom in it.")
  private Path place = Path.of("");

  /// Opens it for as long as `doing` takes.
  <R> R open(Function<Workspace, R> doing) {
    try (Workspace workspace = Workspace.open(place)) {
      if (workspace.history().by().isEmpty()) {
        workspace.history().by(System.getProperty("user.name", ""));
      }
      return doing.apply(workspace);
    }
  }

  /// The source of this id, whole or its short name.
  static Source source(Workspace workspace, String id) {
    Sources sources = new Sources(workspace.database());
    return uuid(id)
        .flatMap(value -> sources.byId(new SourceId(value)))
        .or(() -> sources.bySlug(id))
        .orElseThrow(missing("cli.source.missing", id));
  }

  /// The coder of this short name, name or initials.
  static Coder coder(StudyPlan plan, String who) {
    return plan.coders().stream()
        .filter(
            one -> one.slug().equals(who) || one.name().equals(who) || one.initials().equals(who))
        .findFirst()
        .orElseThrow(missing("cli.coder.missing", who));
  }

  static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Supplier<Stopped> missing(String words, String... what) {
    return () -> new Stopped(words, what);
  }
}
