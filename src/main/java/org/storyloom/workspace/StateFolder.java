package org.storyloom.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this program keeps what belongs to the person and to no study: settings, the log, the copy
/// of the sample. By the habits of each system.
public final class StateFolder {
  private StateFolder() {}

  /// The folder, which need not exist yet. `storyloom.state` names another one, for tests.
  public static Path path() {
    String told = System.getProperty("storyloom.state", "");
    return told.isEmpty()
        ? usual(System.getProperty("os.name", ""), home(), System.getenv())
        : Path.of(told);
  }

  static Path usual(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local))
          .resolve("Storyloom");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Storyloom");
    }
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    return (state.isEmpty() ? home.resolve(".local").resolve("state") : Path.of(state))
        .resolve("storyloom");
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "."));
  }
}
