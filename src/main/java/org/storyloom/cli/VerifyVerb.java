package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.storyloom.bundle.verify.Verdict;
import org.storyloom.bundle.verify.Verifier;
import org.storyloom.l10n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify BUNDLE`: is it whole, and does it hold together? Needs no workspace.
@Command(
    name = "verify",
    description = "Proves a bundle, with nothing but the bundle.",
    mixinStandardHelpOptions = true)
final class VerifyVerb implements Callable<Integer> {
  private final Messages messages;
  @Mixin private Reply reply = new Reply();

  @Parameters(
      index = "0",
      paramLabel = "BUNDLE",
      description = "The ZIP, or the folder that it was unpacked to.")
  private Path bundle = Path.of("");

  @Option(
      names = "--expect",
      paramLabel = "DIGEST",
      description = "The digest of the bundle that left.")
  private @Nullable String expected;

  VerifyVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    Verdict verdict = Verifier.verify(bundle, Optional.ofNullable(expected));
    ObjectNode answer =
        Reply.object().put("sound", verdict.sound()).put("digest", verdict.digest());
    ArrayNode problems = answer.putArray("problems");
    for (Verdict.Problem one : verdict.problems()) {
      problems.addObject().put("file", one.file()).put("what", what(one));
    }
    reply.with(
        answer,
        out -> {
          for (Verdict.Problem one : verdict.problems()) {
            out.println(
                one.file().isEmpty()
                    ? what(one)
                    : messages.text("cli.verify.problem", one.file(), what(one)));
          }
          out.println(
              verdict.sound()
                  ? messages.text("cli.verify.sound", verdict.digest())
                  : messages.text("cli.verify.unsound", verdict.problems().size()));
        });
    return verdict.sound() ? 0 : Cli.STOOD_IN_THE_WAY;
  }

  private String what(Verdict.Problem problem) {
    return messages.said(problem.what().words(), problem.what().with());
  }
}
