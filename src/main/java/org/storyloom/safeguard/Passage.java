package org.storyloom.safeguard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;

/// Words that ask to leave: a range of a source. `coding` is the coding that stands there, which
/// may be held by hand itself; `lost` says that its words are gone from the text.
public record Passage(SourceId source, Span span, @Nullable UUID coding, boolean lost) {

  public static Passage of(SourceId source, Span span) {
    return new Passage(source, span, null, false);
  }
}
