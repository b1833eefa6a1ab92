package org.storyloom.table.file;

/// Counts the sound and the broken multi-byte sequences of UTF-8 (RFC 3629) in bytes that come
/// block by block.
final class Utf8Check {
  private long sound;
  private long broken;
  private int missing;
  private int least = 0x80;
  private int most = 0xBF;

  /// Sequences of two to four bytes that are well-formed.
  long sound() {
    return sound;
  }

  /// Bytes and sequences that are not.
  long broken() {
    return broken;
  }

  void feed(byte[] bytes, int n) {
    for (int i = 0; i < n; i++) {
      byte b = bytes[i];
      if (b < 0 || missing > 0) {
        one(b & 0xFF);
      }
    }
  }

  /// The bytes are at their end: a sequence still open is broken.
  void end() {
    if (missing > 0) {
      missing = 0;
      broken++;
    }
  }

  private void one(int b) {
    if (missing > 0) {
      if (b >= least && b <= most) {
        least = 0x80;
        most = 0xBF;
        if (--missing == 0) {
          sound++;
        }
        return;
      }
      missing = 0;
      broken++;
    }
    start(b);
  }

  private void start(int b) {
    least = 0x80;
    most = 0xBF;
    if (b < 0x80) {
      return;
    }
    if (b >= 0xC2 && b <= 0xDF) {
      missing = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      missing = 2;
      least = b == 0xE0 ? 0xA0 : 0x80;
      most = b == 0xED ? 0x9F : 0xBF;
    } else if (b >= 0xF0 && b <= 0xF4) {
      missing = 3;
      least = b == 0xF0 ? 0x90 : 0x80;
      most = b == 0xF4 ? 0x8F : 0xBF;
    } else {
      broken++;
    }
  }
}
