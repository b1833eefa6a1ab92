package org.storyloom.safeguard;

import java.util.UUID;
import org.storyloom.cases.CaseId;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceId;

/// What a consent or a hold is about: `source`, `collection`, `case`, `coding`, `reading` or
/// `finding`, and which. What holds for a collection holds for every source in it.
public record Subject(String kind, UUID id) {

  public static Subject of(SourceId source) {
    return new Subject("source", source.value());
  }

  public static Subject of(CollectionId collection) {
    return new Subject("collection", collection.value());
  }

  public static Subject of(CaseId who) {
    return new Subject("case", who.value());
  }
}
