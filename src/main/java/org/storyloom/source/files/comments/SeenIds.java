package org.storyloom.source.files.comments;

/// The ids that have been seen, each with a digest of its first comment's words, in sixteen bytes
/// each: a million ids as strings would take a hundred megabytes. Two ids of one 64-bit digest are
/// taken for one, which a million ids leave at one chance in thirty million.
final class SeenIds {
  private static final double FULL = 0.6;
  private static final long SEED = 0x9E37_79B9_7F4A_7C15L;

  private long[] ids = new long[1 << 12];
  private long[] words = new long[1 << 12];
  private int size;

  /// What is known of an id.
  enum Seen {
    NEVER,
    WITH_THESE_WORDS,
    WITH_OTHER_WORDS
  }

  /// Whether the id came before; now it has.
  Seen see(String id, String text) {
    if (size > FULL * ids.length) {
      grow();
    }
    long digest = digest(id);
    long said = digest(text);
    int at = slot(digest);
    if (ids[at] == digest) {
      return words[at] == said ? Seen.WITH_THESE_WORDS : Seen.WITH_OTHER_WORDS;
    }
    ids[at] = digest;
    words[at] = said;
    size++;
    return Seen.NEVER;
  }

  private int slot(long digest) {
    int mask = ids.length - 1;
    int at = (int) (digest >>> 20) & mask;
    while (ids[at] != 0 && ids[at] != digest) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldIds = ids;
    long[] oldWords = words;
    ids = new long[2 * oldIds.length];
    words = new long[2 * oldIds.length];
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != 0) {
        int at = slot(oldIds[i]);
        ids[at] = oldIds[i];
        words[at] = oldWords[i];
      }
    }
  }

  /// A digest that is never 0.
  private static long digest(String text) {
    long hash = SEED ^ text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0xFF51_AFD7_ED55_8CCDL;
      hash ^= hash >>> 29;
    }
    hash *= 0xC4CE_B9FE_1A85_EC53L;
    hash ^= hash >>> 32;
    return hash == 0 ? SEED : hash;
  }
}
