package org.storyloom.search.words;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/// A text as bytes of which any range can be read without the rest: one byte a unit where all of it
/// is Latin-1, else two (UTF-16). The first byte says which.
public record PackedText(BytesRef bytes) {
  private static final byte LATIN = 0;
  private static final byte WIDE = 1;

  public static PackedText of(String text) {
    boolean latin = true;
    for (int i = 0; i < text.length() && latin; i++) {
      latin = text.charAt(i) < 0x100;
    }
    byte[] units = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
    byte[] bytes = new byte[units.length + 1];
    bytes[0] = latin ? LATIN : WIDE;
    System.arraycopy(units, 0, bytes, 1, units.length);
    return new PackedText(new BytesRef(bytes));
  }

  /// How many UTF-16 units it has.
  public int length() {
    return (bytes.length - 1) / width();
  }

  public char at(int index) {
    int place = bytes.offset + 1 + index * width();
    return width() == 1
        ? (char) (bytes.bytes[place] & 0xFF)
        : (char) (((bytes.bytes[place] & 0xFF) << 8) | (bytes.bytes[place + 1] & 0xFF));
  }

  /// The words from `start` to before `end`.
  public String words(int start, int end) {
    int width = width();
    return new String(
        bytes.bytes,
        bytes.offset + 1 + start * width,
        (end - start) * width,
        width == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
  }

  private int width() {
    return bytes.bytes[bytes.offset] == LATIN ? 1 : 2;
  }
}
