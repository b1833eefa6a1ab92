package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `themes WS`: the codebook, depth first.
@Command(name = "themes", description = "Lists the themes.", mixinStandardHelpOptions = true)
final class ThemesVerb implements Callable<Integer> {
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      ArrayNode all = list(workspace);
      reply.rows(all, "id", "codings", "path");
      return 0;
    });
  }

  private static ArrayNode list(Workspace workspace) {
    Codebook codebook = new Themes(workspace.database()).read();
    Map<ThemeId, Integer> codings = new Codings(workspace.database()).byTheme(Which.ALL);
    ArrayNode all = Reply.array();
    for (Theme theme : codebook.inOrder()) {
      ObjectNode one = all.addObject();
      one.put("id", theme.id().value().toString());
      one.put("path", codebook.path(theme.id()));
      one.put("codings", codings.getOrDefault(theme.id(), 0));
      one.put("colour", codebook.colour(theme.id()).orElse(null));
      one.put("definition", theme.definition());
    }
    return all;
  }
}
