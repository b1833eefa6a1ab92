package org.storyloom.safeguard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.source.Turn;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;

/// Looks through a source for what would give somebody away: everything this study knows somebody
/// by, in every inflected form, and what has the shape of a number or an address. A person decides;
/// names that nobody has written down yet are not found.
public final class Suggestions {
  private final Database database;

  public Suggestions(Database database) {
    this.database = database;
  }

  /// What stands unreplaced in this source, by place.
  public List<Suggestion> in(SourceId source) {
    Optional<String> text = new Sources(database).text(source);
    if (text.isEmpty()) {
      return List.of();
    }
    List<Span> taken = new ArrayList<>();
    for (Redaction one : new Safeguards(database).redactions(source)) {
      if (!one.lost()) {
        taken.add(one.anchor().span());
      }
    }
    // Speakers before their turns are replaced wherever the source leaves.
    for (Turn turn : new Sources(database).turns(source)) {
      if (turn.words() > turn.start()) {
        taken.add(new Span(turn.start(), turn.words()));
      }
    }
    List<Suggestion> found = new ArrayList<>(Shapes.in(text.get()));
    found.addAll(KnownNames.of(database).in(text.get()));
    found.sort(
        Comparator.comparingInt((Suggestion one) -> one.span().start())
            .thenComparing(
                Comparator.comparingInt((Suggestion one) -> one.span().end()).reversed()));
    List<Suggestion> kept = new ArrayList<>();
    for (Suggestion one : found) {
      if (taken.stream().noneMatch(one.span()::overlaps)) {
        kept.add(one);
        taken.add(one.span());
      }
    }
    return kept;
  }
}
