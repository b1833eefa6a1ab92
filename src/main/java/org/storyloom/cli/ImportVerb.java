package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.storyloom.job.Token;
import org.storyloom.l10n.Messages;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.source.intake.ImportOutcome;
import org.storyloom.source.intake.Imports;
import org.storyloom.source.intake.Known;
import org.storyloom.source.intake.TextFile;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Plans;
import org.storyloom.study.SiteId;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import WS FILE...`: brings texts in, all in one step, and says what became of each file.
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

  ImportVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Known known = known(workspace);
      List<TextFile> texts = files.stream().map(file -> TextFile.of(file, known)).toList();
      List<ImportOutcome> outcomes;
      try (SourceFiles reader = SourceFiles.open()) {
        Imports imports =
            new Imports(workspace.history(), new Sources(workspace.database()), reader);
        outcomes = imports.texts(texts, Token.none());
      }
      OutcomeWords told = new OutcomeWords(messages);
      ObjectNode answer = Reply.object();
      ArrayNode all = answer.putArray("outcomes");
      outcomes.forEach(outcome -> all.add(told.json(outcome)));
      reply.with(answer, out -> outcomes.forEach(outcome -> out.println(told.line(outcome))));
      boolean some =
          outcomes.stream().anyMatch(outcome -> outcome instanceof ImportOutcome.Unreadable);
      return some ? Cli.STOOD_IN_THE_WAY : 0;
    });
  }

  private Known known(Workspace workspace) {
    StudyPlan plan = new Plans(workspace.database()).read();
    PhaseId atPhase = null;
    SiteId atSite = null;
    if (phase != null) {
      atPhase = plan.phase(phase).orElseThrow(Desk.missing("cli.phase.missing", phase)).id();
    }
    if (site != null) {
      atSite = plan.site(site).orElseThrow(Desk.missing("cli.site.missing", site)).id();
    }
    SourceKind of = null;
    if (kind != null) {
      of = SourceKind.of(kind).orElseThrow(Desk.missing("cli.kind.missing", kind));
    }
    return Known.NOTHING.of(of).inLanguage(language).in(new Setting(null, atPhase, atSite, null));
  }
}
