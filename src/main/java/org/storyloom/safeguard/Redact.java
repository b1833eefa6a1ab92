package org.storyloom.safeguard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Marks words that give somebody away, and says what stands for them wherever the source leaves.
/// `text` is the source's text, which keeps its words.
public record Redact(
    SourceId source, String text, Span span, String kind, String replacement, @Nullable CaseId who)
    implements Command<UUID> {

  @Override
  public Label label() {
    return Label.of("safeguard.redact", replacement);
  }

  @Override
  public UUID run(Tx tx) {
    if (span.end() > text.length() || replacement.isBlank()) {
      throw new Refused("safeguard.redact.place");
    }
    return SafeguardRowStore.in(tx).redact(this);
  }
}
