package org.storyloom.study;

import org.jspecify.annotations.Nullable;

/// A place the campaign runs in, perhaps within another; or a route from one place to another.
public record Site(
    SiteId id,
    String slug,
    String name,
    @Nullable SiteId within,
    @Nullable SiteId from,
    @Nullable SiteId to,
    int ordinal)
    implements PlanPart {

  /// Whether this is a way between two places.
  public boolean route() {
    return from != null && to != null;
  }

  @Override
  public Site called(String name) {
    return new Site(id, slug, name, within, from, to, ordinal);
  }
}
