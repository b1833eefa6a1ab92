package org.storyloom;

import java.io.IOException;
import org.storyloom.cli.Cli;
import org.storyloom.cli.ReadDocuments;

/// Starts Storyloom: the command line when there are arguments, else the workbench.
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 1 && args[0].equals(ReadDocuments.ARGUMENT)) {
      ReadDocuments.run();
    } else {
      int code = Cli.run(args);
      if (code != 0) {
        System.exit(code);
      }
    }
  }
}
