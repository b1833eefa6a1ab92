package org.storyloom.search;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;

/// What the parts of a document are called, beside its words and its voices. One document is one
/// source.
final class Fields {
  /// The words of the title, without accents.
  static final String TITLE = "title";

  /// What those who speak are called; each name apart from the next.
  static final String SPEAKER = "speaker";

  /// What the cases are called.
  static final String CASE = "case";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String LANGUAGE = "language";
  static final String PHASE = "phase";
  static final String SITE = "site";
  static final String COLLECTION = "collection";
  static final String THEME = "theme";
  static final String CODER = "coder";

  /// The day, as ISO 8601; for sorting, as days since 1970 under the same name.
  static final String DAY = "day";

  static final String REACTIONS = "reactions";

  /// The text itself.
  static final String TEXT = "text";

  private Fields() {}

  /// An identifier as the index holds it: 16 bytes.
  static BytesRef bytes(UUID id) {
    byte[] bytes = new byte[16];
    ByteBuffer.wrap(bytes)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits());
    return new BytesRef(bytes);
  }

  static UUID id(BytesRef bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
