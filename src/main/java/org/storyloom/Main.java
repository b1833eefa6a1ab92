package org.storyloom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.storyloom.cli.Cli;
import org.storyloom.cli.NoDisplay;
import org.storyloom.cli.ReadDocuments;
import org.storyloom.cli.Screens;
import org.storyloom.exchange.NewStudy;
import org.storyloom.job.Token;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.shell.Pictures;
import org.storyloom.ui.shell.Workbench;
import org.storyloom.workspace.Workspace;

/// Starts Storyloom: without arguments the workbench on a copy of the sample, with the name of a
/// workspace the workbench on that, else the command line. Classes that know a screen are named
/// only where one is wanted, so that the command line loads none.
public final class Main {
  /// Held, or its level would be forgotten: the database's library talks of itself otherwise.
  private static final Logger QUIET = Logger.getLogger("org.jooq");

  private Main() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    QUIET.setLevel(Level.WARNING);
    // A library looks for a place to log to; what it says of finding none helps nobody here.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    if (args.length == 1 && args[0].equals(ReadDocuments.ARGUMENT)) {
      ReadDocuments.run();
    } else if (args.length == 0) {
      System.exit(NoDisplay.isHere() ? NoDisplay.journey(screens()) : sample());
    } else if (args.length == 1 && isWorkspace(Path.of(args[0]))) {
      Path named = Path.of(args[0]);
      System.exit(NoDisplay.isHere() ? NoDisplay.cannotShow(named) : show(named));
    } else {
      System.exit(Cli.run(args, screens()));
    }
  }

  private static boolean isWorkspace(Path place) {
    Path name = place.getFileName();
    boolean door = name != null && name.toString().equals(Workspace.DOOR);
    return door ? Files.exists(place) : Workspace.isAt(place.toAbsolutePath());
  }

  /// The workbench on a copy of the sample in the person's own folder, made when there is none; on
  /// a fresh study where the program came without its sample.
  private static int sample() throws InterruptedException {
    Path sample = Path.of(System.getProperty("storyloom.sample", "sample-workspace"));
    Path place = Workbench.sample();
    String who = System.getProperty("user.name", "");
    return show(
        place,
        token ->
            Files.isDirectory(sample)
                ? NewStudy.from(sample, place, who, List.of(), token).workspace()
                : NewStudy.fresh(place, place.getFileName().toString(), who, words(), List.of()));
  }

  private static int show(Path workspace) throws InterruptedException {
    return show(workspace, token -> Workspace.open(workspace));
  }

  private static int show(Path workspace, Function<Token, Workspace> makes)
      throws InterruptedException {
    Workbench.run(workspace, makes);
    return 0;
  }

  private static Messages words() {
    return Messages.in(Locale.getDefault());
  }

  private static Screens screens() {
    return (workspace, out, watcher) -> Pictures.draw(workspace, out, watcher);
  }
}
