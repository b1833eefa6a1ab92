package org.storyloom.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.storyloom.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `text WS ID`: the canonical text in UTF-8, byte for byte, and nothing else.
@Command(name = "text", description = "Prints a source's text.", mixinStandardHelpOptions = true)
final class TextVerb implements Callable<Integer> {
  @Mixin private Desk desk = new Desk();

  @Parameters(index = "1", paramLabel = "ID", description = "The source.")
  private String id = "";

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      String text =
          new Sources(workspace.database())
              .text(Desk.source(workspace, id).id())
              .orElseThrow(Desk.missing("cli.source.missing", id));
      try {
        OutputStream out = System.out;
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return 0;
    });
  }
}
