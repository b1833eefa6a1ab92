package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storyloom.exchange.BringNumbers;
import org.storyloom.indicator.Misfit;
import org.storyloom.l10n.Messages;
import org.storyloom.source.intake.Came;
import org.storyloom.source.intake.ImportOutcome;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.Unreadable;

/// What became of a file, as the contract's JSON and as a line for people.
record OutcomeWords(Messages messages) {

  ObjectNode json(Brought.Became became) {
    return switch (became) {
      case Brought.Became.OfWords(ImportOutcome outcome) -> json(outcome);
      case Brought.Became.OfNumbers(BringNumbers.Became.Came came) -> json(came);
    };
  }

  String line(Brought.Became became) {
    return switch (became) {
      case Brought.Became.OfWords(ImportOutcome outcome) -> line(outcome);
      case Brought.Became.OfNumbers(BringNumbers.Became.Came came) -> line(came);
    };
  }

  private static String outcome(BringNumbers.Became.Came came) {
    if (came.partly()) {
      return "partly";
    }
    return came.added() == 0 && came.here() > 0 ? "alreadyHere" : "added";
  }

  private ObjectNode json(BringNumbers.Became.Came came) {
    ObjectNode one = Reply.object();
    one.put("file", came.file().toString());
    one.put("outcome", outcome(came));
    one.put("kind", came.what());
    one.putArray("sources");
    one.put("rows", came.added());
    ArrayNode told = one.putArray("notes");
    for (Misfit misfit : came.misfits()) {
      told.addObject()
          .put("what", messages.said(misfit.why().words(), misfit.why().with()))
          .put("where", messages.text("table.place.line", Long.toString(misfit.line())));
    }
    notes(told, came.notes());
    return one;
  }

  private String line(BringNumbers.Became.Came came) {
    String facts = messages.text("indicators.report." + came.what(), came.added());
    String here = came.here() > 0 ? messages.text("indicators.report.here", came.here()) : "";
    String left =
        came.partly() ? messages.text("cli.import.numbers.left", came.misfits().size()) : "";
    return Stream.of(facts, here, left)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · ", came.file() + ": ", ""));
  }

  private ObjectNode json(ImportOutcome outcome) {
    ObjectNode one = Reply.object();
    one.put("file", outcome.file().toString());
    switch (outcome) {
      case ImportOutcome.Added added -> came(one, "added", added.came(), added.notes());
      case ImportOutcome.Partly partly -> came(one, "partly", partly.came(), partly.notes());
      case ImportOutcome.AlreadyHere here -> {
        one.put("outcome", "alreadyHere");
        one.putArray("sources").add(here.id().value().toString());
        one.putArray("notes");
      }
      case ImportOutcome.Unreadable unreadable -> {
        one.put("outcome", "unreadable");
        one.putArray("sources");
        one.putArray("notes").addObject().put("what", why(unreadable.why())).put("where", "");
      }
    }
    return one;
  }

  private void came(ObjectNode one, String outcome, Came came, List<FileNote> notes) {
    one.put("outcome", outcome);
    one.put("kind", came.kind().word());
    ArrayNode sources = one.putArray("sources");
    came.sources().forEach(source -> sources.add(source.value().toString()));
    one.put("characters", came.characters());
    one.put("codePoints", came.codePoints());
    one.put("turns", came.turns());
    one.put("rows", came.rows());
    one.put("codings", 0);
    one.put("themes", 0);
    notes(one.putArray("notes"), notes);
  }

  private void notes(ArrayNode told, List<FileNote> notes) {
    for (FileNote note : notes) {
      told.addObject().put("what", what(note)).put("where", where(note));
    }
  }

  private String line(ImportOutcome outcome) {
    String file = outcome.file().toString();
    return switch (outcome) {
      case ImportOutcome.Added added ->
          messages.text("cli.import.added", file, added.came().sources().size());
      case ImportOutcome.Partly partly ->
          messages.text("cli.import.partly", file, partly.notes().size());
      case ImportOutcome.AlreadyHere here -> messages.text("cli.import.here", file);
      case ImportOutcome.Unreadable unreadable ->
          messages.text("cli.import.unreadable", file, why(unreadable.why()));
    };
  }

  private String why(Unreadable why) {
    return messages.said(why.key(), why.facts());
  }

  private String what(FileNote note) {
    return messages.said(note.kind().key(), note.facts());
  }

  private String where(FileNote note) {
    return messages.said(note.place().key(), note.place().facts());
  }
}
