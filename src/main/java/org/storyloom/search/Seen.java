package org.storyloom.search;

import java.util.Map;
import org.storyloom.store.History;

/// How far an index has followed the journal: the position of the last step it has taken in, and
/// that step's hash, by which another study, or the same one restored from a backup, is recognised.
record Seen(long position, String hash) {
  /// An index that has taken in nothing and must be built.
  static final Seen NOTHING = new Seen(-1, "");

  /// Counts the ways in which documents were made; another one makes the index be built anew.
  private static final String FORMAT = "1";

  private static final String ANALYSIS = org.apache.lucene.util.Version.LATEST.toString();

  /// Where the journal stands now.
  static Seen now(History history) {
    long position = history.position();
    return new Seen(position, history.hashAt(position).orElse(""));
  }

  /// Whether the journal has this very step, so that the index can go on from here.
  boolean standsIn(History history) {
    return position >= 0
        && history.hashAt(position).map(hash::equals).orElse(position == 0 && hash.isEmpty());
  }

  Map<String, String> facts() {
    return Map.of(
        "format", FORMAT,
        "analysis", ANALYSIS,
        "position", Long.toString(position),
        "hash", hash);
  }

  /// What a commit says; nothing where it is not one of ours, or not of this format.
  static Seen of(Map<String, String> facts) {
    String position = facts.getOrDefault("position", "");
    if (!FORMAT.equals(facts.get("format"))
        || !ANALYSIS.equals(facts.get("analysis"))
        || !position.matches("\\d{1,18}")) {
      return NOTHING;
    }
    return new Seen(Long.parseLong(position), facts.getOrDefault("hash", ""));
  }
}
