package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.storyloom.l10n.Messages;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceKind;
import org.storyloom.source.intake.Known;
import org.storyloom.study.Activity;
import org.storyloom.study.Phase;
import org.storyloom.study.Plans;
import org.storyloom.study.Site;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import WS FILE...`: brings texts, comments and tables of numbers in and says what became of
/// each file.
@Command(name = "import", description = "Brings files in.", mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files to bring in.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "K",
      description = "story, interview, focusGroup, comment, workshopRecord, fieldNote or document.")
  private @Nullable String kind;

  @Option(names = "--language", paramLabel = "L", description = "A language tag: lt, en.")
  private @Nullable String language;

  @Option(names = "--phase", paramLabel = "P", description = "A phase, by its short name.")
  private @Nullable String phase;

  @Option(names = "--site", paramLabel = "S", description = "A site, by its short name.")
  private @Nullable String site;

  @Option(
      names = "--collection",
      paramLabel = "C",
      description = "The collection that comments go into, by its name; else the file's.")
  private @Nullable String collection;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Which column of a table holds what, as JSON; see the guide.")
  private @Nullable Path mapping;

  ImportVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Mapping said = mapping == null ? Mapping.NONE : Mapping.read(mapping);
      Brought brought = new Brought(workspace, known(workspace, said), said, collection);
      List<Brought.Became> outcomes = brought.bring(files);
      OutcomeWords told = new OutcomeWords(messages);
      ObjectNode answer = Reply.object();
      ArrayNode all = answer.putArray("outcomes");
      outcomes.forEach(outcome -> all.add(told.json(outcome)));
      reply.with(answer, out -> outcomes.forEach(outcome -> out.println(told.line(outcome))));
      boolean some = outcomes.stream().anyMatch(Brought.Became::unreadable);
      return some ? Cli.STOOD_IN_THE_WAY : 0;
    });
  }

  /// What is said of all files: by an option, else in the mapping.
  private Known known(Workspace workspace, Mapping said) {
    StudyPlan plan = new Plans(workspace.database()).read();
    Phase atPhase = part("phase", phase, said, plan::phase, "cli.phase.missing");
    Site atSite = part("site", site, said, plan::site, "cli.site.missing");
    Activity about = part("activity", null, said, plan::activity, "cli.activity.missing");
    SourceKind of = part("kind", kind, said, SourceKind::of, "cli.kind.missing");
    return Known.NOTHING
        .of(of)
        .inLanguage(language == null ? said.words("language") : language)
        .in(
            new Setting(
                null,
                atPhase == null ? null : atPhase.id(),
                atSite == null ? null : atSite.id(),
                about == null ? null : about.id()));
  }

  private static <T> @Nullable T part(
      String what,
      @Nullable String option,
      Mapping said,
      Function<String, Optional<T>> find,
      String missing) {
    String name = option == null ? said.words(what) : option;
    return name == null ? null : find.apply(name).orElseThrow(Desk.missing(missing, name));
  }
}
