package org.storyloom.ui.safeguards;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Hold;
import org.storyloom.safeguard.Redaction;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.safeguard.Subject;
import org.storyloom.safeguard.Suggestion;
import org.storyloom.safeguard.Suggestions;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.ui.bench.Question;

/// Reads what is recorded of one thing, and for a text what is replaced in it and what could be.
record DetailReading(Optional<Subject> of) implements Question<DetailReading.Detail> {
  private static final int AROUND = 28;

  /// One thing. `replaced` and `suggested` are empty where it is no text.
  record Detail(
      Optional<Subject> subject,
      String title,
      Optional<Consent> consent,
      Optional<Hold> hold,
      String text,
      List<Redaction> replaced,
      List<Suggestion> suggested) {
    private static final Set<String> WORDS = Set.of("source", "collection", "case");

    static final Detail NOTHING =
        new Detail(
            Optional.empty(), "", Optional.empty(), Optional.empty(), "", List.of(), List.of());

    /// Whether it is somebody's words, for which a consent can be recorded.
    boolean words() {
      return subject.filter(one -> WORDS.contains(one.kind())).isPresent();
    }

    /// A suggestion with a few words around it.
    String around(Suggestion one) {
      int from = Math.max(0, one.span().start() - AROUND);
      int to = Math.min(text.length(), one.span().end() + AROUND);
      return (from > 0 ? "…" : "")
          + text.substring(from, to).replace('\n', ' ')
          + (to < text.length() ? "…" : "");
    }
  }

  @Override
  public Detail ask(Database database) {
    return of.map(subject -> detail(database, subject)).orElse(Detail.NOTHING);
  }

  private static Detail detail(Database database, Subject subject) {
    Safeguards safeguards = new Safeguards(database);
    boolean source = subject.kind().equals("source");
    SourceId id = new SourceId(subject.id());
    return new Detail(
        Optional.of(subject),
        SafeguardsReading.name(database, subject),
        Optional.ofNullable(safeguards.consents().get(subject)),
        Optional.ofNullable(safeguards.holds().get(subject)),
        source ? new Sources(database).text(id).orElse("") : "",
        source ? safeguards.redactions(id) : List.of(),
        source ? new Suggestions(database).in(id) : List.of());
  }
}
