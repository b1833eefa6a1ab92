package org.storyloom.source;

import org.jspecify.annotations.Nullable;

/// A text somebody said or wrote: everything but the text itself, which [Sources#text] reads.
///
/// `slug` is its short name in files; `language` a BCP 47 tag, `und` where it is not known.
public record Source(
    SourceId id,
    String slug,
    String title,
    SourceKind kind,
    String language,
    Setting setting,
    Said said,
    Post post,
    @Nullable Translation translation,
    Keeping keeping,
    Origin origin,
    Extent extent) {
  /// The language of a text that is not known.
  public static final String UNKNOWN_LANGUAGE = "und";

  /// Those of its facts that a person may change.
  public Facts facts() {
    return new Facts(title, kind, language, setting, said, post, translation, keeping);
  }
}
