package org.storyloom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.storyloom.l10n.Messages;
import org.storyloom.workspace.StateFolder;

/// What the program does where no window can open: it says so, and runs the whole journey without
/// one.
public final class NoDisplay {
  private NoDisplay() {}

  /// Whether no window can open here. Linux says where its display is; other systems always have
  /// one.
  public static boolean isHere() {
    return isSo(System.getProperty("os.name", ""), System.getenv());
  }

  static boolean isSo(String system, Map<String, String> environment) {
    boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
    return linux && environment.getOrDefault("DISPLAY", "").isBlank();
  }

  /// Runs the journey on the sample into a folder of its own, and answers its exit code.
  public static int journey(Screens screens) {
    Path out = free(StateFolder.path().resolve("journey"));
    say("cli.display.none", out.toString());
    return Cli.run(new String[] {"demo", out.toString()}, screens);
  }

  /// Says that this study cannot be shown.
  public static int cannotShow(Path workspace) {
    say("cli.display.none.open", workspace.toString());
    return Cli.STOOD_IN_THE_WAY;
  }

  private static void say(String words, String what) {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    err.println(Messages.in(Locale.getDefault()).text(words, what));
  }

  private static Path free(Path wished) {
    Path place = wished;
    for (int number = 2; Files.exists(place); number++) {
      place = wished.resolveSibling(wished.getFileName() + "-" + number);
    }
    return place;
  }
}
