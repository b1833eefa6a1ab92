package org.storyloom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Refused;
import org.storyloom.store.StoreFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line as a whole: its verbs, and how a fault becomes a sentence and an exit code (0
/// done, 1 the data or a rule stood in the way, 2 usage).
@Command(
    name = "storyloom",
    description = "From story to defensible finding, offline, without betraying the teller.",
    mixinStandardHelpOptions = true,
    version = "Storyloom 0.1.0",
    subcommands = {
      NewVerb.class,
      ImportVerb.class,
      SourcesVerb.class,
      TextVerb.class,
      ThemesVerb.class,
      CodingsVerb.class,
      SearchVerb.class,
      IndicatorsVerb.class,
      FindingsVerb.class,
      ConvergenceVerb.class,
      LoopsVerb.class,
      MatrixVerb.class,
      CooccurrenceVerb.class,
      AgreementVerb.class,
      HistoryVerb.class,
      UndoVerb.class,
      RedoVerb.class,
      ConsentVerb.class,
      RedactVerb.class,
      PackVerb.class,
      BundleVerb.class,
      VerifyVerb.class,
      CheckVerb.class,
      TourVerb.class,
      DemoVerb.class
    })
public final class Cli implements Runnable {
  /// Something stood in the way.
  static final int STOOD_IN_THE_WAY = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Cli() {}

  /// Runs one verb and answers its exit code. `screens` draws for those that show pictures.
  public static int run(String[] arguments, Screens screens) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = line(Messages.in(Locale.getDefault()), screens, out, err).execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  /// The verbs where nothing can be drawn: then pictures are none.
  static CommandLine line(Messages messages, PrintWriter out, PrintWriter err) {
    return line(messages, (workspace, to, watcher) -> List.of(), out, err);
  }

  static CommandLine line(Messages messages, Screens screens, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Cli(), new Verbs(messages, screens));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((fault, at, parsed) -> told(fault, at, messages));
    return line;
  }

  private static int told(Exception fault, CommandLine at, Messages messages) throws Exception {
    String words =
        switch (fault) {
          case StoreFault store -> Words.of(messages, store);
          case Refused refused -> messages.said(refused.why().words(), refused.why().with());
          case Stopped stopped -> messages.said(stopped.why().words(), stopped.why().with());
          default -> throw fault;
        };
    at.getErr().println(words);
    return STOOD_IN_THE_WAY;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a verb.");
  }
}
