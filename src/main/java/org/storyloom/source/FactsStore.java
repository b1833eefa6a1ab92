package org.storyloom.source;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Digest;
import org.storyloom.store.db.tables.records.SourceRecord;

/// Facts and texts as the columns of a source's row.
final class FactsStore {
  private FactsStore() {}

  static void fill(SourceRecord row, Facts facts) {
    row.setTitle(facts.title());
    row.setKind(facts.kind().word());
    row.setLanguage(facts.language());
    fill(row, facts.setting());
    fill(row, facts.said());
    fill(row, facts.post());
    Translation translation = facts.translation();
    row.setTranslationOfId(translation == null ? null : translation.of().value());
    row.setTranslator(translation == null ? null : translation.translator());
    row.setPurpose(facts.keeping().purpose());
    row.setRetainUntil(facts.keeping().until());
  }

  private static void fill(SourceRecord row, Setting setting) {
    row.setCollectionId(setting.collection() == null ? null : setting.collection().value());
    row.setPhaseId(setting.phase() == null ? null : setting.phase().value());
    row.setSiteId(setting.site() == null ? null : setting.site().value());
    row.setActivityId(setting.activity() == null ? null : setting.activity().value());
  }

  private static void fill(SourceRecord row, Said said) {
    row.setSaidOn(said.on());
    row.setSaidAt(said.at());
    row.setCaseId(said.by() == null ? null : said.by().value());
  }

  private static void fill(SourceRecord row, Post post) {
    row.setAuthor(shortened(post.author(), 200));
    row.setChannel(shortened(post.channel(), 120));
    row.setReplyToSlug(shortened(post.replyTo(), 200));
    row.setReactions(post.reactions());
    row.setLink(post.link());
  }

  /// What a comment says for itself; the rest stays as it is for all of them.
  static void fill(SourceRecord row, CommentDraft comment, UnaryOperator<String> slug) {
    if (comment.language() != null) {
      row.setLanguage(comment.language());
    }
    if (comment.on() != null) {
      row.setSaidOn(comment.on());
    }
    row.setSaidAt(comment.at());
    if (comment.by() != null) {
      row.setCaseId(comment.by().value());
    }
    Post post = comment.post();
    row.setAuthor(shortened(post.author(), 200));
    if (post.channel() != null) {
      row.setChannel(shortened(post.channel(), 120));
    }
    row.setReplyToSlug(post.replyTo() == null ? null : slug.apply(post.replyTo()));
    row.setReactions(post.reactions());
    row.setLink(post.link());
  }

  static void fill(SourceRecord row, String text, int revision) {
    row.setBody(text);
    row.setBodyDigest(Digest.of(text));
    row.setCharacters(text.length());
    row.setCodePoints(text.codePointCount(0, text.length()));
    row.setRevision(revision);
  }

  static @Nullable String shortened(@Nullable String words, int most) {
    return words == null ? null : cut(words, most);
  }

  static String cut(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    return words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
  }
}
