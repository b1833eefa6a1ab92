package org.storyloom.source;

import org.jspecify.annotations.Nullable;

/// What a person may say and change about a source, as [Source] has it.
public record Facts(
    String title,
    SourceKind kind,
    String language,
    Setting setting,
    Said said,
    Post post,
    @Nullable Translation translation,
    Keeping keeping) {

  /// A title and a kind, and nothing else known yet.
  public static Facts of(String title, SourceKind kind) {
    return new Facts(
        title,
        kind,
        Source.UNKNOWN_LANGUAGE,
        Setting.NONE,
        Said.UNKNOWN,
        Post.NONE,
        null,
        Keeping.UNRECORDED);
  }

  public Facts titled(String to) {
    return new Facts(to, kind, language, setting, said, post, translation, keeping);
  }

  public Facts of(SourceKind to) {
    return new Facts(title, to, language, setting, said, post, translation, keeping);
  }

  public Facts inLanguage(String to) {
    return new Facts(title, kind, to, setting, said, post, translation, keeping);
  }

  public Facts in(Setting to) {
    return new Facts(title, kind, language, to, said, post, translation, keeping);
  }

  public Facts said(Said to) {
    return new Facts(title, kind, language, setting, to, post, translation, keeping);
  }

  public Facts posted(Post to) {
    return new Facts(title, kind, language, setting, said, to, translation, keeping);
  }

  public Facts translating(@Nullable Translation to) {
    return new Facts(title, kind, language, setting, said, post, to, keeping);
  }

  public Facts kept(Keeping to) {
    return new Facts(title, kind, language, setting, said, post, translation, to);
  }
}
