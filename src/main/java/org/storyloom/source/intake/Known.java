package org.storyloom.source.intake;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Facts;
import org.storyloom.source.Keeping;
import org.storyloom.source.Post;
import org.storyloom.source.Said;
import org.storyloom.source.Setting;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Translation;

/// What somebody knows about a file that the file does not say, or says otherwise. What is absent
/// or empty is found out or stays open. `speakers` says which case speaks under a name;
/// `moderators` under which names those speak who ask.
public record Known(
    @Nullable SourceId id,
    String slug,
    @Nullable String title,
    @Nullable SourceKind kind,
    @Nullable String language,
    Setting setting,
    Said said,
    @Nullable Translation translation,
    Keeping keeping,
    Map<String, CaseId> speakers,
    Set<String> moderators) {
  /// Nothing.
  public static final Known NOTHING =
      new Known(
          null,
          "",
          null,
          null,
          null,
          Setting.NONE,
          Said.UNKNOWN,
          null,
          Keeping.UNRECORDED,
          Map.of(),
          Set.of());

  public Known {
    speakers = Map.copyOf(speakers);
    moderators = Set.copyOf(moderators);
  }

  public Known named(SourceId newId, String newSlug) {
    return new Known(
        newId,
        newSlug,
        title,
        kind,
        language,
        setting,
        said,
        translation,
        keeping,
        speakers,
        moderators);
  }

  public Known titled(@Nullable String known) {
    return new Known(
        id, slug, known, kind, language, setting, said, translation, keeping, speakers, moderators);
  }

  public Known of(@Nullable SourceKind known) {
    return new Known(
        id,
        slug,
        title,
        known,
        language,
        setting,
        said,
        translation,
        keeping,
        speakers,
        moderators);
  }

  public Known inLanguage(@Nullable String known) {
    return new Known(
        id, slug, title, kind, known, setting, said, translation, keeping, speakers, moderators);
  }

  public Known in(Setting known) {
    return new Known(
        id, slug, title, kind, language, known, said, translation, keeping, speakers, moderators);
  }

  public Known said(Said known) {
    return new Known(
        id,
        slug,
        title,
        kind,
        language,
        setting,
        known,
        translation,
        keeping,
        speakers,
        moderators);
  }

  public Known translating(@Nullable Translation known) {
    return new Known(
        id, slug, title, kind, language, setting, said, known, keeping, speakers, moderators);
  }

  public Known kept(Keeping known) {
    return new Known(
        id, slug, title, kind, language, setting, said, translation, known, speakers, moderators);
  }

  public Known spoken(Map<String, CaseId> by, Set<String> asked) {
    return new Known(
        id, slug, title, kind, language, setting, said, translation, keeping, by, asked);
  }

  /// What holds for all comments of a file; `together` names them.
  Facts shared(CollectionId collection, String together) {
    return new Facts(
        together,
        kind == null ? SourceKind.COMMENT : kind,
        language == null ? Source.UNKNOWN_LANGUAGE : language,
        new Setting(collection, setting.phase(), setting.site(), setting.activity()),
        said,
        Post.NONE,
        translation,
        keeping);
  }
}
