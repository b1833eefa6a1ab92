package org.storyloom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.storyloom.cli.Cli;
import org.storyloom.cli.NoDisplay;
import org.storyloom.cli.ReadDocuments;
import org.storyloom.cli.Screens;
import org.storyloom.job.Token;
import org.storyloom.ui.shell.Pictures;
import org.storyloom.ui.shell.Workbench;
import org.storyloom.workspace.Workspace;

/// Starts Storyloom: without arguments the workbench on a copy of the sample, with the name of a
/// workspace the workbench on that, else the command line. Classes that know a screen are named
/// only where one is wanted, so that the command line loads none.
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException, InterruptedException {
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

  private static int sample() throws InterruptedException {
    return show(Workbench.sample(), (made, token) -> {});
  }

  private static int show(Path workspace) throws InterruptedException {
    return show(workspace, (made, token) -> {});
  }

  private static int show(Path workspace, BiConsumer<Workspace, Token> fills)
      throws InterruptedException {
    Workbench.run(workspace, fills);
    return 0;
  }

  private static Screens screens() {
    return (workspace, out, watcher) -> Pictures.draw(workspace, out, watcher);
  }
}
