package org.storyloom.source.intake;

import org.storyloom.source.CollectionId;
import org.storyloom.study.Slugs;

/// The collection that comments go into: the one with this id or short name, else a new one.
public record Into(CollectionId id, String slug, String name) {
  /// The collection called so.
  public static Into named(CollectionId id, String name) {
    return new Into(id, Slugs.of(name), name);
  }
}
