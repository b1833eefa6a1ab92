package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.CodebookDraft;
import org.storyloom.codebook.Starters;
import org.storyloom.exchange.NewStudy;
import org.storyloom.exchange.folder.FolderReport;
import org.storyloom.exchange.folder.Remark;
import org.storyloom.job.Token;
import org.storyloom.l10n.Messages;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new WS`: a workspace from nothing, or from the open folder format.
@Command(name = "new", description = "Makes a workspace.", mixinStandardHelpOptions = true)
final class NewVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Reply reply = new Reply();

  @Parameters(index = "0", paramLabel = "WS", description = "Where it is to be.")
  private Path place = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      description = "A study in the open folder format.")
  private @Nullable Path from;

  @Option(
      names = "--codebook",
      paramLabel = "NAME",
      arity = "1..*",
      description = "Starter codebooks to begin with.")
  private List<String> codebooks = new ArrayList<>();

  NewVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    List<CodebookDraft> drafts = codebooks.stream().map(NewVerb::starter).toList();
    String who = System.getProperty("user.name", "");
    if (from == null) {
      String name = place.toAbsolutePath().getFileName().toString();
      String title = name.replace(Workspace.ENDING, "");
      try (Workspace made = NewStudy.fresh(place, title, who, messages, drafts)) {
        tell(made, null);
      }
    } else {
      if (!Files.isDirectory(from)) {
        throw new Stopped("cli.new.folder", from.toString());
      }
      NewStudy.FromFolder came = NewStudy.from(from, place, who, drafts, Token.none());
      try (Workspace made = came.workspace()) {
        tell(made, came.report());
      }
    }
    return 0;
  }

  private static CodebookDraft starter(String name) {
    return Starters.draft(name)
        .orElseThrow(Desk.missing("cli.new.codebook", name, String.join(", ", Starters.names())));
  }

  private void tell(Workspace made, @Nullable FolderReport report) {
    String folder = made.folder().toString();
    ObjectNode answer = Reply.object().put("workspace", folder);
    if (report != null) {
      ObjectNode came = answer.putObject("came");
      report.counts().forEach(came::put);
      ArrayNode notes = answer.putArray("notes");
      for (Remark remark : report.remarks()) {
        notes.addObject().put("what", what(remark)).put("where", where(remark));
      }
    }
    reply.with(
        answer,
        out -> {
          out.println(messages.text("cli.new.made", folder));
          if (report != null) {
            report
                .counts()
                .forEach((kind, count) -> out.println(messages.text("cli.new.came", kind, count)));
            out.println(messages.text("cli.new.remarks", report.remarks().size()));
            report.remarks().forEach(remark -> out.println(line(remark)));
          }
        });
  }

  private String line(Remark remark) {
    return messages.text("cli.new.remark.whole", where(remark), what(remark));
  }

  private String what(Remark remark) {
    return messages.said(remark.why().words(), remark.why().with());
  }

  private String where(Remark remark) {
    return remark.line() == 0 ? remark.file() : remark.file() + ":" + remark.line();
  }
}
