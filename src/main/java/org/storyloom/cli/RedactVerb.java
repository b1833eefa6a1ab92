package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.storyloom.l10n.Messages;
import org.storyloom.safeguard.RedactSuggested;
import org.storyloom.safeguard.Suggestion;
import org.storyloom.safeguard.Suggestions;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `redact WS ID --suggest|--apply`: what would give somebody away in a text, and what would stand
/// for it.
@Command(
    name = "redact",
    description = "Suggests what to replace in a source, or replaces it.",
    mixinStandardHelpOptions = true)
final class RedactVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Parameters(index = "1", paramLabel = "ID", description = "The source.")
  private String id = "";

  @ArgGroup(multiplicity = "1")
  private Way way = new Way();

  /// Looking, or doing.
  static final class Way {
    @Option(names = "--suggest", description = "Say what would be replaced; change nothing.")
    boolean suggest;

    @Option(names = "--apply", description = "Replace it wherever the source leaves.")
    boolean apply;
  }

  RedactVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Source source = Desk.source(workspace, id);
      List<Suggestion> found = new Suggestions(workspace.database()).in(source.id());
      String text = new Sources(workspace.database()).text(source.id()).orElse("");
      if (way.apply && !found.isEmpty()) {
        workspace.history().perform(new RedactSuggested(source.id(), text, found));
      }
      ObjectNode answer = Reply.object();
      ArrayNode spans = answer.putArray("spans");
      for (Suggestion one : found) {
        spans
            .addObject()
            .put("start", one.span().start())
            .put("end", one.span().end())
            .put("kind", one.kind())
            .put("replacement", one.replacement());
      }
      reply.with(
          answer,
          out -> {
            for (Suggestion one : found) {
              out.println(one.span().start() + "–" + one.span().end() + "  " + one.replacement());
            }
            out.println(
                messages.text(
                    way.apply ? "cli.redact.applied" : "cli.redact.suggested",
                    source.title(),
                    found.size()));
          });
      return 0;
    });
  }
}
