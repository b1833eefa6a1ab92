package org.storyloom.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds something the campaign did.
public record AddActivity(
    String name,
    String kind,
    @Nullable PhaseId phase,
    @Nullable SiteId site,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    String description,
    @Nullable ActivityId versionOf)
    implements Command<ActivityId> {
  /// An activity of which no more is known yet.
  public static AddActivity of(String name, String kind) {
    return new AddActivity(name, kind, null, null, null, null, "", null);
  }

  @Override
  public Label label() {
    return Label.of("study.activity.add", name);
  }

  @Override
  public ActivityId run(Tx tx) {
    Fit fit = Fit.in(tx);
    var others = fit.plan().activities();
    ActivityId id = new ActivityId(tx.mint().id());
    fit.add(
        tx,
        new Activity(
            id,
            Fit.slug(others, name, "activity"),
            name.strip(),
            kind.strip(),
            phase,
            site,
            starts,
            ends,
            description,
            versionOf,
            Fit.next(others)));
    return id;
  }
}
