package org.storyloom.study;

import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds a place, perhaps within another, or with `from` and `to` a route between two.
public record AddSite(
    String name, @Nullable SiteId within, @Nullable SiteId from, @Nullable SiteId to)
    implements Command<SiteId> {
  /// A place.
  public static AddSite place(String name, @Nullable SiteId within) {
    return new AddSite(name, within, null, null);
  }

  /// A route.
  public static AddSite route(String name, SiteId from, SiteId to) {
    return new AddSite(name, null, from, to);
  }

  @Override
  public Label label() {
    return Label.of("study.site.add", name);
  }

  @Override
  public SiteId run(Tx tx) {
    Fit fit = Fit.in(tx);
    var others = fit.plan().sites();
    SiteId id = new SiteId(tx.mint().id());
    fit.add(
        tx,
        new Site(
            id, Fit.slug(others, name, "site"), name.strip(), within, from, to, Fit.next(others)));
    return id;
  }
}
