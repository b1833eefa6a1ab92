package org.storyloom.source;

import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.study.ActivityId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;

/// Which sources are meant: those that fit everything said here. `alone` means those that are in no
/// collection.
public record Scope(
    @Nullable SourceKind kind,
    @Nullable CollectionId collection,
    boolean alone,
    @Nullable PhaseId phase,
    @Nullable SiteId site,
    @Nullable ActivityId activity,
    @Nullable CaseId by,
    @Nullable String language) {
  /// All of them.
  public static final Scope ALL = new Scope(null, null, false, null, null, null, null, null);

  /// Those in no collection: the texts that stand in a list by themselves.
  public static final Scope ALONE = new Scope(null, null, true, null, null, null, null, null);

  public Scope of(SourceKind only) {
    return new Scope(only, collection, alone, phase, site, activity, by, language);
  }

  public Scope in(CollectionId only) {
    return new Scope(kind, only, false, phase, site, activity, by, language);
  }

  public Scope in(PhaseId only) {
    return new Scope(kind, collection, alone, only, site, activity, by, language);
  }

  /// At exactly this site, not at those within it.
  public Scope at(SiteId only) {
    return new Scope(kind, collection, alone, phase, only, activity, by, language);
  }

  public Scope about(ActivityId only) {
    return new Scope(kind, collection, alone, phase, site, only, by, language);
  }

  public Scope by(CaseId only) {
    return new Scope(kind, collection, alone, phase, site, activity, only, language);
  }

  public Scope inLanguage(String only) {
    return new Scope(kind, collection, alone, phase, site, activity, by, only);
  }
}
