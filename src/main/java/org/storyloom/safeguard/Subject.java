package org.storyloom.safeguard;

import java.util.UUID;
import org.storyloom.cases.CaseId;
import org.storyloom.source.SourceId;

/// What a consent or a hold is about: `source`, `case`, `coding`, `reading` or `finding`, and
/// which.
public record Subject(String kind, UUID id) {

  public static Subject of(SourceId source) {
    return new Subject("source", source.value());
  }

  public static Subject of(CaseId who) {
    return new Subject("case", who.value());
  }
}
