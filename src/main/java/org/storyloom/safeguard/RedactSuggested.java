package org.storyloom.safeguard;

import java.util.List;
import java.util.UUID;
import org.storyloom.source.SourceId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Replaces several words of a source in one step, as they were suggested; `text` is the source's
/// text.
public record RedactSuggested(SourceId source, String text, List<Suggestion> suggested)
    implements Command<List<UUID>> {
  public RedactSuggested {
    suggested = List.copyOf(suggested);
  }

  @Override
  public Label label() {
    return Label.of("safeguard.redact.suggested", Integer.toString(suggested.size()));
  }

  @Override
  public List<UUID> run(Tx tx) {
    return suggested.stream()
        .map(one ->
            new Redact(source, text, one.span(), one.kind(), one.replacement(), one.who()).run(tx))
        .toList();
  }
}
