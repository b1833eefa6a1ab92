package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.storyloom.l10n.Messages;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.RecordConsent;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `consent WS ID --level L`: writes down how far a source may go.
@Command(
    name = "consent",
    description = "Records how far a source's words may go.",
    mixinStandardHelpOptions = true)
final class ConsentVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Parameters(index = "1", paramLabel = "ID", description = "The source.")
  private String id = "";

  @Option(names = "--level", required = true, description = "team, partner, donor or public.")
  private Level level = Level.TEAM;

  @Option(names = "--expires", paramLabel = "DATE", description = "The last day, as 2027-12-31.")
  private @Nullable LocalDate expires;

  @Option(names = "--conditions", description = "What was asked for.", defaultValue = "")
  private String conditions = "";

  @Option(names = "--evidence", description = "Where the consent is kept.", defaultValue = "")
  private String evidence = "";

  @Option(names = "--archive", description = "It may be deposited, too.")
  private boolean archive;

  ConsentVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      Source source = Desk.source(workspace, id);
      Consent consent = new Consent(level, archive, expires, conditions, evidence);
      workspace.history().perform(new RecordConsent(Subject.of(source.id()), consent));
      ObjectNode answer =
          Reply.object().put("source", source.id().value().toString()).put("level", level.word());
      reply.with(
          answer,
          out -> out.println(messages.text("cli.consent.recorded", source.title(), level.word())));
      return 0;
    });
  }
}
